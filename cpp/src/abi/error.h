#ifndef TORCHJAVA_ABI_ERROR_H
#define TORCHJAVA_ABI_ERROR_H

#include <exception>
#include <string>

#include "abi/import.h"

namespace c10 {

// c10/util/Exception.h: the base of LibTorch's exceptions. Only caught by reference, never made or
// copied here, so its fields need no declaration. The destructor is the key function: it makes
// `catch` refer to LibTorch's own type information.
struct TORCHJAVA_IMPORT Error : std::exception {
  ~Error() override;

  // Never call it: it symbolises a backtrace, which takes milliseconds.
  const char* what() const noexcept override;

  // The message with its context, with or without the backtrace.
  std::string compute_what(bool includeBacktrace) const __attribute__((abi_tag("cxx11")));
};

}  // namespace c10

#endif
