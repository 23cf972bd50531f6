#ifndef TORCHJAVA_ABI_OWN_OPERATORS_H
#define TORCHJAVA_ABI_OWN_OPERATORS_H

#include "abi/operators.h"

// The operators that the hand-written part of the bridge calls itself. The generated wrappers
// declare their own; a wrong parameter fails to link in both.
namespace at {
namespace _ops {

struct TORCHJAVA_IMPORT scalar_tensor {
  static ::at::Tensor call(
      const ::c10::Scalar& s, ::std::optional<::c10::ScalarType> dtype,
      ::std::optional<::c10::Layout> layout, ::std::optional<::c10::Device> device,
      ::std::optional<bool> pinMemory);
};

struct TORCHJAVA_IMPORT result_type_Tensor {
  static ::c10::ScalarType call(const ::at::Tensor& tensor, const ::at::Tensor& other);
};

struct TORCHJAVA_IMPORT to_dtype {
  static ::at::Tensor call(
      const ::at::Tensor& self, ::c10::ScalarType dtype, bool nonBlocking, bool copy,
      ::std::optional<::c10::MemoryFormat> memoryFormat);
};

struct TORCHJAVA_IMPORT view_as {
  static ::at::Tensor call(const ::at::Tensor& self, const ::at::Tensor& other);
};

struct TORCHJAVA_IMPORT item {
  static ::c10::Scalar call(const ::at::Tensor& self);
};

struct TORCHJAVA_IMPORT _local_scalar_dense {
  static ::c10::Scalar call(const ::at::Tensor& self);
};

struct TORCHJAVA_IMPORT select_int {
  static ::at::Tensor call(const ::at::Tensor& self, std::int64_t dim, ::c10::SymInt index);
  static ::at::Tensor redispatch(
      ::c10::DispatchKeySet keys, const ::at::Tensor& self, std::int64_t dim, ::c10::SymInt index);
};

struct TORCHJAVA_IMPORT empty_strided {
  static ::at::Tensor call(
      ::c10::ArrayRef<::c10::SymInt> size, ::c10::ArrayRef<::c10::SymInt> stride,
      ::std::optional<::c10::ScalarType> dtype, ::std::optional<::c10::Layout> layout,
      ::std::optional<::c10::Device> device, ::std::optional<bool> pinMemory);
};

}  // namespace _ops
}  // namespace at

#endif
