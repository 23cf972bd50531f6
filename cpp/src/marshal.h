#ifndef TORCHJAVA_MARSHAL_H
#define TORCHJAVA_MARSHAL_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "abi/operators.h"
#include "torchjava/export.h"

// How the arguments of the C ABI become the arguments of at::_ops::*::call. One function or class
// for each row of the generator's table of parameters (ParameterKind.java); every one of them
// checks what LibTorch would crash on, and borrows: nothing here changes a reference count, except
// where OptionalTensorList says so.
//
// Arrays are handed on in place. An at::Tensor is one pointer and a c10::SymInt one integer, so an
// array of handles or integers is already an array of those; the build says -fno-strict-aliasing.

namespace torchjava {

// Slow paths, out of line to keep the wrappers small. Each throws std::invalid_argument.
[[noreturn]] void throwNullHandle();
[[noreturn]] void throwNullString();
[[noreturn]] void throwBadArray();
[[noreturn]] void throwIntegerOutOfRange(tj_int64 value);
[[noreturn]] void throwUnknownScalarKind(std::int32_t kind);

inline void* implOf(tj_handle handle) noexcept { return reinterpret_cast<void*>(handle); }

inline void* nonNullImplOf(tj_handle handle) {
  if (handle == 0) {
    throwNullHandle();
  }
  return implOf(handle);
}

// An at::Tensor for the time of one call. Operators that work in place take at::Tensor&, which a
// plain temporary would not bind to.
class BorrowedTensor {
 public:
  explicit BorrowedTensor(void* impl) noexcept : tensor_(impl) {}
  operator at::Tensor&() noexcept { return tensor_; }

 private:
  at::Tensor tensor_;
};

inline BorrowedTensor asTensor(tj_handle handle) { return BorrowedTensor(nonNullImplOf(handle)); }

// The tensor that function transforms have wrapped, for questions that no level has a rule for.
BorrowedTensor asInnermostTensor(tj_handle handle);

inline std::optional<at::Tensor> asOptionalTensor(tj_handle handle) {
  return handle == 0 ? std::nullopt : std::optional<at::Tensor>(std::in_place, implOf(handle));
}

inline std::optional<at::Generator> asOptionalGenerator(tj_handle handle) {
  return handle == 0 ? std::nullopt : std::optional<at::Generator>(std::in_place, implOf(handle));
}

inline c10::Storage asStorage(tj_handle handle) { return c10::Storage(nonNullImplOf(handle)); }

// Numbers.

inline c10::SymInt asSymInt(tj_int64 value) {
  if (__builtin_expect(value < c10::SymInt::kSmallestPlainInt, 0)) {
    throwIntegerOutOfRange(value);
  }
  return c10::SymInt(value);
}

inline std::int64_t asInteger(tj_int64 value) noexcept { return value; }

inline std::optional<std::int64_t> asOptionalInteger(bool present, tj_int64 value) {
  return present ? std::optional<std::int64_t>(value) : std::nullopt;
}

inline std::optional<c10::SymInt> asOptionalSymInt(bool present, tj_int64 value) {
  return present ? std::optional<c10::SymInt>(asSymInt(value)) : std::nullopt;
}

inline double asNumber(double value) noexcept { return value; }

inline std::optional<double> asOptionalNumber(bool present, double value) {
  return present ? std::optional<double>(value) : std::nullopt;
}

inline bool asBoolean(bool value) noexcept { return value; }

inline std::optional<bool> asOptionalBoolean(std::int32_t value) {
  return value < 0 ? std::nullopt : std::optional<bool>(value != 0);
}

// The lowest bit is the first element.
template <std::size_t size>
inline std::array<bool, size> asBooleans(std::int32_t mask) noexcept {
  std::array<bool, size> values{};
  for (std::size_t i = 0; i < size; i++) {
    values[i] = ((mask >> i) & 1) != 0;
  }
  return values;
}

inline std::int8_t asDeviceIndex(tj_int64 index) {
  if (index < INT8_MIN || index > INT8_MAX) {
    throwIntegerOutOfRange(index);
  }
  return static_cast<std::int8_t>(index);
}

// Scalars: the kind is c10::Scalar's own tag (0 double, 1 int64, 2 uint64, 3 complex, 4 bool), the
// bits are those of the integer, the bool or the (real) double; only complex reads the last part.

inline c10::Scalar asScalar(std::int32_t kind, tj_int64 bits, double imaginary) {
  if (kind < 0 || kind > static_cast<std::int32_t>(c10::Scalar::Tag::kBool)) {
    throwUnknownScalarKind(kind);
  }
  c10::Scalar result;
  result.tag = static_cast<c10::Scalar::Tag>(kind);
  result.payload.asInt = bits;
  if (result.tag == c10::Scalar::Tag::kComplex) {
    result.payload.asComplex.imag = imaginary;
  }
  return result;
}

inline std::optional<c10::Scalar> asOptionalScalar(
    std::int32_t kind, tj_int64 bits, double imaginary) {
  return kind == -1 ? std::nullopt : std::optional<c10::Scalar>(asScalar(kind, bits, imaginary));
}

// Enums and devices: -1 is "none". A device is (type << 8) | (index & 0xff).

inline c10::ScalarType asScalarType(std::int32_t value) noexcept {
  return static_cast<c10::ScalarType>(value);
}

inline c10::Layout asLayout(std::int32_t value) noexcept { return static_cast<c10::Layout>(value); }

inline c10::MemoryFormat asMemoryFormat(std::int32_t value) noexcept {
  return static_cast<c10::MemoryFormat>(value);
}

inline c10::Device asDevice(std::int32_t packed) noexcept {
  return {static_cast<std::int8_t>(packed >> 8), static_cast<std::int8_t>(packed)};
}

inline c10::Stream asStream(std::int32_t packedDevice, tj_int64 id) noexcept {
  return {asDevice(packedDevice), id};
}

inline std::optional<c10::ScalarType> asOptionalScalarType(std::int32_t value) {
  return value < 0 ? std::nullopt : std::optional<c10::ScalarType>(asScalarType(value));
}

inline std::optional<c10::Layout> asOptionalLayout(std::int32_t value) {
  return value < 0 ? std::nullopt : std::optional<c10::Layout>(asLayout(value));
}

inline std::optional<c10::MemoryFormat> asOptionalMemoryFormat(std::int32_t value) {
  return value < 0 ? std::nullopt : std::optional<c10::MemoryFormat>(asMemoryFormat(value));
}

inline std::optional<c10::Device> asOptionalDevice(std::int32_t packed) {
  return packed < 0 ? std::nullopt : std::optional<c10::Device>(asDevice(packed));
}

// Strings: UTF-8, borrowed.

inline std::string_view asString(const char* value) {
  if (value == nullptr) {
    throwNullString();
  }
  return value;
}

inline std::optional<std::string_view> asOptionalString(const char* value) {
  return value == nullptr ? std::nullopt : std::optional<std::string_view>(value);
}

// Arrays. A null array of size 0 is an empty one; where the parameter is optional, null is none.

template <class Element, class Value>
inline c10::ArrayRef<Element> arrayOf(const Value* values, tj_int64 size) {
  static_assert(sizeof(Element) == sizeof(Value), "arrays are handed on in place");
  if (size < 0 || (size > 0 && values == nullptr)) {
    throwBadArray();
  }
  return {reinterpret_cast<const Element*>(values), static_cast<std::size_t>(size)};
}

inline c10::ArrayRef<std::int64_t> asIntegers(const tj_int64* values, tj_int64 size) {
  return arrayOf<std::int64_t>(values, size);
}

inline c10::ArrayRef<c10::SymInt> asSymInts(const tj_int64* values, tj_int64 size) {
  const auto array = arrayOf<c10::SymInt>(values, size);
  for (tj_int64 i = 0; i < size; i++) {
    asSymInt(values[i]);
  }
  return array;
}

inline c10::OptionalArrayRef<std::int64_t> asOptionalIntegers(
    const tj_int64* values, tj_int64 size) {
  return values == nullptr ? c10::OptionalArrayRef<std::int64_t>{}
                           : c10::OptionalArrayRef<std::int64_t>{asIntegers(values, size)};
}

inline c10::OptionalArrayRef<c10::SymInt> asOptionalSymInts(const tj_int64* values, tj_int64 size) {
  return values == nullptr ? c10::OptionalArrayRef<c10::SymInt>{}
                           : c10::OptionalArrayRef<c10::SymInt>{asSymInts(values, size)};
}

inline c10::ArrayRef<double> asNumbers(const double* values, tj_int64 size) {
  return arrayOf<double>(values, size);
}

inline std::optional<c10::ArrayRef<double>> asOptionalNumbers(const double* values, tj_int64 size) {
  return values == nullptr ? std::nullopt
                           : std::optional<c10::ArrayRef<double>>(asNumbers(values, size));
}

inline c10::ArrayRef<at::Tensor> asTensors(const tj_handle* handles, tj_int64 size) {
  const auto array = arrayOf<at::Tensor>(handles, size);
  for (tj_int64 i = 0; i < size; i++) {
    nonNullImplOf(handles[i]);
  }
  return array;
}

inline c10::IListRef<at::Tensor> asTensorListRef(const tj_handle* handles, tj_int64 size) {
  return c10::IListRef<at::Tensor>(asTensors(handles, size));
}

// Scalar[]: three parallel arrays; `imaginaries` may be null when no element is complex.
class ScalarList {
 public:
  ScalarList(const std::int32_t* kinds, const tj_int64* bits, const double* imaginaries,
             tj_int64 size);
  operator c10::ArrayRef<c10::Scalar>() const noexcept {
    return {scalars_.data(), scalars_.size()};
  }

 private:
  std::vector<c10::Scalar> scalars_;
};

// Dimname: an identifier, or "*" for a dimension without a name.
at::Dimname asDimname(const char* name);

// Dimname[]: the names joined by commas, as in "N,*,H"; "" is an empty list.
class DimnameList {
 public:
  explicit DimnameList(const char* names);
  operator c10::ArrayRef<at::Dimname>() const noexcept { return {names_.data(), names_.size()}; }

 private:
  std::vector<at::Dimname> names_;
};

// Dimname[]?: null is none.
class OptionalDimnameList {
 public:
  explicit OptionalDimnameList(const char* names);
  operator std::optional<c10::ArrayRef<at::Dimname>>() const {
    return names_ ? std::optional<c10::ArrayRef<at::Dimname>>(*names_) : std::nullopt;
  }

 private:
  std::optional<DimnameList> names_;
};

// Tensor?[]: a c10::List, LibTorch's own reference-counted container. 0 stands for none.
class OptionalTensorList {
 public:
  OptionalTensorList(const tj_handle* handles, tj_int64 size);
  OptionalTensorList(const OptionalTensorList&) = delete;
  OptionalTensorList& operator=(const OptionalTensorList&) = delete;
  ~OptionalTensorList();
  operator const c10::List<std::optional<at::Tensor>>&() const noexcept { return list_; }

 private:
  c10::List<std::optional<at::Tensor>> list_;
};

}  // namespace torchjava

#endif
