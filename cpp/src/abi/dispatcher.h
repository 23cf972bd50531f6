#ifndef TORCHJAVA_ABI_DISPATCHER_H
#define TORCHJAVA_ABI_DISPATCHER_H

#include <typeindex>

#include "abi/import.h"

namespace c10 {
namespace impl {

// aten/src/ATen/core/dispatch/CppSignature.h: the type_index of a C++ function type.
struct CppSignature {
  std::type_index signature;
};

// aten/src/ATen/core/dispatch/OperatorEntry.h: what the dispatcher knows about one operator.
struct TORCHJAVA_IMPORT OperatorEntry {
  // Throws c10::Error when a kernel was registered with another C++ signature; `hasSymInt` chooses
  // between the signature with SymInt and the one with int64_t.
  void assertSignatureIsCorrect(const CppSignature& called, bool hasSymInt) const;
};

}  // namespace impl

// aten/src/ATen/core/dispatch/Dispatcher.h: the operator's definition, whose first member is the
// OperatorEntry, and an iterator into the dispatcher's list.
struct TORCHJAVA_IMPORT OperatorHandle {
  const impl::OperatorEntry* entry;
  void* iterator;

  OperatorHandle(const OperatorHandle&);
  ~OperatorHandle();
};

static_assert(sizeof(OperatorHandle) == 16, "c10::OperatorHandle");

struct TORCHJAVA_IMPORT Dispatcher {
  static Dispatcher& realSingleton();

  // Throws c10::Error when there is no such operator.
  OperatorHandle findSchemaOrThrow(const char* name, const char* overload);
};

}  // namespace c10

#endif
