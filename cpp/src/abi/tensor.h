#ifndef TORCHJAVA_ABI_TENSOR_H
#define TORCHJAVA_ABI_TENSOR_H

#include "abi/import.h"

namespace c10 {

// The one undefined tensor of the process. An undefined at::Tensor points here and is never null.
struct TORCHJAVA_IMPORT UndefinedTensorImpl {
  static char _singleton;
};

}  // namespace c10

namespace at {

// aten/src/ATen/core/TensorBase.h: one intrusive_ptr<TensorImpl, UndefinedTensorImpl>, no vtable.
struct TensorBase {
  void* impl;

  TensorBase() noexcept : impl(&c10::UndefinedTensorImpl::_singleton) {}
  explicit TensorBase(void* tensorImpl) noexcept : impl(tensorImpl) {}
  TensorBase(const TensorBase& other) noexcept : impl(other.impl) {}
  TensorBase& operator=(const TensorBase&) = default;
  ~TensorBase() {}

  bool defined() const noexcept { return impl != &c10::UndefinedTensorImpl::_singleton; }
};

// aten/src/ATen/core/TensorBody.h: adds methods to TensorBase, no data.
struct Tensor : TensorBase {
  using TensorBase::TensorBase;
  Tensor() noexcept {}
  Tensor(const Tensor& other) noexcept : TensorBase(other) {}
  Tensor& operator=(const Tensor&) = default;
  ~Tensor() {}
};

static_assert(sizeof(TensorBase) == 8 && alignof(TensorBase) == 8, "at::TensorBase");
static_assert(sizeof(Tensor) == 8 && alignof(Tensor) == 8, "at::Tensor");

}  // namespace at

#endif
