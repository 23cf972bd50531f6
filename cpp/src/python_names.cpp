#include "python_names.h"

namespace torchjava {
namespace {

struct Backend {
  const char* native;
  const char* python;
};

// What torch::processErrorMsg knows (torch/csrc/Exceptions.cpp, 2.10.0). Longer names first: others
// end with them.
constexpr Backend kBackends[] = {
    {"SparseCUDA", "torch.cuda.sparse."},
    {"SparseCPU", "torch.sparse."},
    {"CUDA", "torch.cuda."},
    {"CPU", "torch."},
};

constexpr const char* kElements[] = {"Byte", "Char", "Double", "Float",
                                     "Int",  "Long", "Short",  "Half"};

void replaceAll(std::string& text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string withPythonNames(std::string message) {
  if (message.find("Type") == std::string::npos) {
    return message;
  }
  for (const Backend& backend : kBackends) {
    for (const char* element : kElements) {
      const std::string native = std::string(backend.native) + element + "Type";
      const std::string python = std::string(backend.python) + element + "Tensor";
      replaceAll(message, "Variable[" + native + "]", python);
      replaceAll(message, native, python);
    }
  }
  return message;
}

}  // namespace torchjava
