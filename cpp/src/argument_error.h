#ifndef TORCHJAVA_ARGUMENT_ERROR_H
#define TORCHJAVA_ARGUMENT_ERROR_H

#include <stdexcept>

namespace torchjava {

// An argument that this bridge refuses before LibTorch sees it: TJ_VALUE_ERROR.
struct ArgumentError : std::invalid_argument {
  using std::invalid_argument::invalid_argument;
};

}  // namespace torchjava

#endif
