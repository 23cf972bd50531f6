#ifndef TORCHJAVA_RESULTS_H
#define TORCHJAVA_RESULTS_H

#include <cstdint>
#include <cstring>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "abi/operators.h"
#include "ended_tensors.h"
#include "guard.h"
#include "references.h"
#include "torchjava/export.h"

// How the results of at::_ops::*::call go back through the C ABI. LibTorch hands its references
// over; our declarations never release one, so that taking the pointer is taking the reference.

namespace torchjava {

// Makes a tj_list with room for `size` values and stores where they begin.
tj_handle newList(std::size_t size, tj_int64** values);

// The handle of a tensor that was made; an undefined one, which nobody need release, is 0.
inline tj_handle ownedHandle(const at::Tensor& result) noexcept {
  giveEndedBack();
  return result.defined() ? reinterpret_cast<tj_handle>(result.impl) : 0;
}

// One reference more, as a handle; 0 again for an undefined tensor.
inline tj_handle retainedHandle(const at::Tensor& tensor) noexcept {
  return tensor.defined() ? reinterpret_cast<tj_handle>(retainTensor(tensor.impl)) : 0;
}

inline tj_int64 bitsOf(double value) noexcept {
  tj_int64 bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  return bits;
}

inline std::int32_t plainBool(bool value) noexcept { return value ? 1 : 0; }

// A symbolic bool has a node; operators on tensors with plain sizes never return one.
inline std::int32_t plainBool(const c10::SymBool& value) noexcept { return value.value ? 1 : 0; }

inline tj_int64 plainInteger(std::int64_t value) noexcept { return value; }

inline tj_int64 plainInteger(const c10::SymInt& value) noexcept { return value.value; }

inline double plainNumber(double value) noexcept { return value; }

template <class Enum>
inline std::int32_t enumValue(Enum value) noexcept {
  static_assert(std::is_enum_v<Enum>);
  return static_cast<std::int32_t>(value);
}

// Writes {kind, bits, bits of the imaginary part}; the kinds are those of marshal.h.
inline std::int32_t storeScalar(const c10::Scalar& value, tj_int64* returned) noexcept {
  const bool complex = value.tag == c10::Scalar::Tag::kComplex;
  returned[0] = static_cast<tj_int64>(value.tag);
  returned[1] = value.tag == c10::Scalar::Tag::kBool ? (value.payload.asInt & 1)
                                                     : value.payload.asInt;
  returned[2] = complex ? bitsOf(value.payload.asComplex.imag) : 0;
  return kOk;
}

inline tj_int64 tupleValue(const at::Tensor& value) noexcept { return ownedHandle(value); }
inline tj_int64 tupleValue(std::int64_t value) noexcept { return value; }
inline tj_int64 tupleValue(const c10::SymInt& value) noexcept { return value.value; }
inline tj_int64 tupleValue(double value) noexcept { return bitsOf(value); }

// Writes one value for each element of the tuple.
template <class... Elements>
inline std::int32_t storeTuple(const std::tuple<Elements...>& result, tj_int64* returned) noexcept {
  std::apply(
      [&](const Elements&... element) { ((*returned++ = tupleValue(element)), ...); }, result);
  return kOk;
}

inline std::size_t valuesNeeded(const at::Tensor&) noexcept { return 1; }
inline std::size_t valuesNeeded(const std::vector<at::Tensor>& list) noexcept {
  return 1 + list.size();
}

inline void appendTo(tj_int64*& values, const at::Tensor& element) noexcept {
  *values++ = ownedHandle(element);
}

inline void appendTo(tj_int64*& values, const std::vector<at::Tensor>& list) noexcept {
  *values++ = static_cast<tj_int64>(list.size());
  for (const at::Tensor& element : list) {
    appendTo(values, element);
  }
}

// A Tensor[]: its handles.
inline tj_handle ownedList(const std::vector<at::Tensor>& result) {
  tj_int64* values = nullptr;
  const tj_handle list = newList(result.size(), &values);
  for (const at::Tensor& element : result) {
    appendTo(values, element);
  }
  return list;
}

// A tuple with a Tensor[] in it: see list.h.
template <class... Elements>
inline tj_handle ownedList(const std::tuple<Elements...>& result) {
  return std::apply(
      [](const Elements&... element) {
        tj_int64* values = nullptr;
        const tj_handle list = newList((valuesNeeded(element) + ... + 0), &values);
        (appendTo(values, element), ...);
        return list;
      },
      result);
}

}  // namespace torchjava

#endif
