#ifndef TORCHJAVA_ABI_AUTOGRAD_H
#define TORCHJAVA_ABI_AUTOGRAD_H

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "abi/import.h"
#include "abi/tensor.h"

namespace torch {
namespace autograd {

// torch/csrc/autograd/function.h: only seen through a pointer; more virtual functions follow.
struct TORCHJAVA_IMPORT Node : std::enable_shared_from_this<Node> {
  virtual ~Node();
  virtual std::string name() const __attribute__((abi_tag("cxx11")));
};

// torch/csrc/autograd/autograd.h
TORCHJAVA_IMPORT void backward(
    const std::vector<at::Tensor>& tensors, const std::vector<at::Tensor>& gradients,
    std::optional<bool> retainGraph, bool createGraph, const std::vector<at::Tensor>& inputs);

TORCHJAVA_IMPORT std::vector<at::Tensor> grad(
    const std::vector<at::Tensor>& outputs, const std::vector<at::Tensor>& inputs,
    const std::vector<at::Tensor>& gradients, std::optional<bool> retainGraph, bool createGraph,
    bool allowUnused);

// torch/csrc/autograd/variable.h
namespace impl {

TORCHJAVA_IMPORT void bump_version(const at::Tensor& tensor);

}  // namespace impl

namespace generated {
namespace details {

// torch/csrc/autograd/FunctionsManual.h: marks `output` as a wrapped number when `input` is one.
TORCHJAVA_IMPORT void update_wrapped_number(at::Tensor& input, at::Tensor& output);

}  // namespace details
}  // namespace generated
}  // namespace autograd
}  // namespace torch

// Members of at::TensorBase (aten/src/ATen/core/TensorBase.h), bound by their mangled names so that
// tensor.h need not know about autograd.
extern "C" {

TORCHJAVA_IMPORT const std::shared_ptr<torch::autograd::Node>& torchjava_abi_grad_fn(
    const at::TensorBase* self) __asm__("_ZNK2at10TensorBase7grad_fnEv");

TORCHJAVA_IMPORT bool torchjava_abi_is_view(const at::TensorBase* self) __asm__(
    "_ZNK2at10TensorBase7is_viewEv");

TORCHJAVA_IMPORT bool torchjava_abi_is_leaf(const at::TensorBase* self) __asm__(
    "_ZNK2at10TensorBase7is_leafEv");

TORCHJAVA_IMPORT bool torchjava_abi_retains_grad(const at::TensorBase* self) __asm__(
    "_ZNK2at10TensorBase12retains_gradEv");

TORCHJAVA_IMPORT std::int64_t torchjava_abi_output_nr(const at::TensorBase* self) __asm__(
    "_ZNK2at10TensorBase9output_nrEv");

TORCHJAVA_IMPORT std::int64_t torchjava_abi_version(const at::TensorBase* self) __asm__(
    "_ZNK2at10TensorBase8_versionEv");

TORCHJAVA_IMPORT at::TensorBase torchjava_abi_variable_data(
    const at::TensorBase* self) __asm__("_ZNK2at10TensorBase13variable_dataEv");

// Shares the version counter too, as what SavedVariable keeps of an output does.
TORCHJAVA_IMPORT at::TensorBase torchjava_abi_tensor_data(
    const at::TensorBase* self) __asm__("_ZNK2at10TensorBase11tensor_dataEv");
}

#endif
