// Proves the parameters and the result of every operator's signature against what LibTorch's own
// kernels were registered with. The linker proves parameters as well, since mangled names spell
// them, but no name tells a result.

#include <cstdio>
#include <string>

#include "abi/dispatcher.h"
#include "abi/error.h"
#include "abi/operators.h"
#include "signatures.h"

namespace torchjava::signatures {
namespace {

// No operator has this type, so that every registered signature contradicts it.
using Impossible = void(char);

// "" when LibTorch accepts the type, otherwise its complaint.
std::string complaint(const c10::OperatorHandle& handle, const std::type_info& type,
                      bool hasSymInt) {
  try {
    handle.entry->assertSignatureIsCorrect({type}, hasSymInt);
    return "";
  } catch (const c10::Error& error) {
    return error.compute_what(/*includeBacktrace=*/false);
  }
}

std::string fullName(const Signature& signature) {
  const std::string overload = signature.overload;
  return overload.empty() ? signature.name : signature.name + ("." + overload);
}

struct Counts {
  int proven = 0;
  int contradicted = 0;
  int unregistered = 0;
};

Counts prove(const std::vector<Signature>& signatures) {
  Counts counts;
  for (const Signature& signature : signatures) {
    const auto handle =
        c10::Dispatcher::realSingleton().findSchemaOrThrow(signature.name, signature.overload);
    // Without a registered signature LibTorch accepts anything, which would prove nothing.
    if (complaint(handle, typeid(Impossible), signature.hasSymInt).empty()) {
      counts.unregistered++;
      std::printf("no registered C++ signature: %s\n", fullName(signature).c_str());
      continue;
    }
    const std::string problem = complaint(handle, *signature.type, signature.hasSymInt);
    if (problem.empty()) {
      counts.proven++;
    } else {
      counts.contradicted++;
      std::printf("contradicted: %s: %s\n", fullName(signature).c_str(), problem.c_str());
    }
  }
  return counts;
}

// The proof must be able to fail. Each type differs from the right one in one place only.
bool rejects(const char* what, const char* name, const char* overload, const std::type_info& type,
             bool hasSymInt) {
  const auto handle = c10::Dispatcher::realSingleton().findSchemaOrThrow(name, overload);
  const bool rejected = !complaint(handle, type, hasSymInt).empty();
  std::printf("negative control, %s: %s\n", what, rejected ? "rejected" : "ACCEPTED");
  return rejected;
}

bool rejectsWrongSignatures() {
  using Tensor = at::Tensor;
  const bool result = rejects("wrong result", "aten::add", "Tensor",
                              typeid(Tensor & (const Tensor&, const Tensor&, const c10::Scalar&)),
                              false);
  const bool reference = rejects("value for reference", "aten::add_", "Tensor",
                                 typeid(Tensor(Tensor&, const Tensor&, const c10::Scalar&)), false);
  const bool parameter =
      rejects("wrong parameter", "aten::relu", "", typeid(Tensor(Tensor&)), false);
  const bool tuple = rejects(
      "tuple too short", "aten::topk", "",
      typeid(std::tuple<Tensor>(const Tensor&, c10::SymInt, std::int64_t, bool, bool)), true);
  return result && reference && parameter && tuple;
}

int run() {
  const Counts counts = prove(allSignatures());
  const bool controlled = rejectsWrongSignatures();
  std::printf("signatures: %d proven, %d contradicted, %d without a registered C++ signature\n",
              counts.proven, counts.contradicted, counts.unregistered);
  return counts.contradicted == 0 && counts.unregistered == 0 && controlled ? 0 : 1;
}

}  // namespace
}  // namespace torchjava::signatures

int main() {
  try {
    return torchjava::signatures::run();
  } catch (const c10::Error& error) {
    std::printf("failed: %s\n", error.compute_what(/*includeBacktrace=*/false).c_str());
    return 1;
  }
}
