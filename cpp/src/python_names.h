#ifndef TORCHJAVA_PYTHON_NAMES_H
#define TORCHJAVA_PYTHON_NAMES_H

#include <string>

namespace torchjava {

// A message with the names of tensor types as Python shows them: torch.FloatTensor for CPUFloatType.
std::string withPythonNames(std::string message);

}  // namespace torchjava

#endif
