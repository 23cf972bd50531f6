#ifndef TORCHJAVA_SIGNATURE_H
#define TORCHJAVA_SIGNATURE_H

#include <optional>
#include <type_traits>
#include <typeinfo>
#include <vector>

#include "abi/array_ref.h"
#include "abi/symbolic.h"

namespace torchjava::signatures {

// An operator and the C++ function type that we call it with.
struct Signature {
  const char* name;
  const char* overload;
  const std::type_info* type;
  bool hasSymInt;
};

// LibTorch keeps one signature for kernels that take SymInt and one for those that take int64_t in
// its place. Which one a function type belongs to is told by its parameters (fn_has_symint in
// aten/src/ATen/core/boxing/KernelFunction.h).
template <class T>
struct IsSymInt : std::false_type {};
template <>
struct IsSymInt<c10::SymInt> : std::true_type {};
template <>
struct IsSymInt<std::optional<c10::SymInt>> : std::true_type {};
template <>
struct IsSymInt<c10::ArrayRef<c10::SymInt>> : std::true_type {};
template <>
struct IsSymInt<c10::OptionalArrayRef<c10::SymInt>> : std::true_type {};

template <class Function>
struct HasSymInt;
template <class Result, class... Parameters>
struct HasSymInt<Result(Parameters...)> : std::disjunction<IsSymInt<Parameters>...> {};

// The type is that of the declaration which the wrapper calls: what is proven is what is used.
template <class Function>
Signature signatureOf(const char* name, const char* overload) {
  return {name, overload, &typeid(Function), HasSymInt<Function>::value};
}

}  // namespace torchjava::signatures

#endif
