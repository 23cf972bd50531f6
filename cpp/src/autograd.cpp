#include "torchjava/autograd.h"

#include <string>

#include "abi/autograd.h"
#include "abi/tensor_impl.h"
#include "borrowed_tensors.h"
#include "guard.h"
#include "marshal.h"
#include "node.h"
#include "references.h"
#include "results.h"
#include "kept_string.h"

using namespace torchjava;

namespace {

c10::TensorImpl& tensorImpl(tj_handle t) {
  return *static_cast<c10::TensorImpl*>(nonNullImplOf(t));
}

const std::shared_ptr<torch::autograd::Node>& gradFn(tj_handle t) {
  const at::Tensor self = asTensor(t);
  return torchjava_abi_grad_fn(&self);
}

}  // namespace

int32_t tj_autograd_backward(
    const tj_handle* tensors, tj_int64 tensors_size, const tj_handle* gradients,
    tj_int64 gradients_size, int32_t retain_graph, bool create_graph, const tj_handle* inputs,
    tj_int64 inputs_size) {
  return guardedStatus([&] {
    torch::autograd::backward(
        BorrowedTensors(tensors, tensors_size), BorrowedTensors(gradients, gradients_size),
        asOptionalBoolean(retain_graph), create_graph, BorrowedTensors(inputs, inputs_size));
  });
}

tj_list tj_autograd_grad(
    const tj_handle* outputs, tj_int64 outputs_size, const tj_handle* inputs, tj_int64 inputs_size,
    const tj_handle* gradients, tj_int64 gradients_size, int32_t retain_graph, bool create_graph,
    bool allow_unused) {
  return guarded(kNoHandle, [&] {
    return ownedList(torch::autograd::grad(
        BorrowedTensors(outputs, outputs_size), BorrowedTensors(inputs, inputs_size),
        BorrowedTensors(gradients, gradients_size), asOptionalBoolean(retain_graph), create_graph,
        allow_unused));
  });
}

tj_handle tj_autograd_get_grad(tj_handle t) {
  return guarded(kNoHandle, [&] { return retainedHandle(tensorImpl(t).grad()); });
}

int32_t tj_autograd_set_grad(tj_handle t, tj_handle grad) {
  return guardedStatus([&] {
    at::Tensor& slot = tensorImpl(t).mutable_grad();
    const at::Tensor previous = slot;  // a view: the reference moves to us with the next line
    slot = grad == 0 ? at::Tensor() : at::Tensor(retainTensor(implOf(grad)));
    if (previous.defined()) {
      releaseTensor(previous.impl);
    }
  });
}

int32_t tj_autograd_bump_version(tj_handle t) {
  return guardedStatus([&] { torch::autograd::impl::bump_version(asTensor(t)); });
}

int32_t tj_autograd_requires_grad(tj_handle t) {
  return guarded(kFailed, [&] { return plainBool(tensorImpl(t).requires_grad()); });
}

int32_t tj_autograd_is_leaf(tj_handle t) {
  return guarded(kFailed, [&] {
    const at::Tensor self = asTensor(t);
    return plainBool(torchjava_abi_is_leaf(&self));
  });
}

int32_t tj_autograd_retains_grad(tj_handle t) {
  return guarded(kFailed, [&] {
    const at::Tensor self = asTensor(t);
    return plainBool(torchjava_abi_retains_grad(&self));
  });
}

tj_int64 tj_autograd_output_nr(tj_handle t) {
  return guarded(kNoInteger, [&] {
    const at::Tensor self = asTensor(t);
    return tj_int64{torchjava_abi_output_nr(&self)};
  });
}

tj_int64 tj_autograd_version(tj_handle t) {
  return guarded(kNoInteger, [&] {
    const at::Tensor self = asTensor(t);
    return tj_int64{torchjava_abi_version(&self)};
  });
}

tj_handle tj_autograd_data(tj_handle t) {
  return guarded(kNoHandle, [&] {
    const at::Tensor self = asTensor(t);
    return ownedHandle(at::Tensor(torchjava_abi_variable_data(&self).impl));
  });
}

tj_int64 tj_autograd_grad_fn(tj_handle t) {
  return guarded(tj_int64{0}, [&] { return reinterpret_cast<tj_int64>(gradFn(t).get()); });
}

const char* tj_autograd_grad_fn_name(tj_handle t) {
  return guarded(static_cast<const char*>(nullptr), [&]() -> const char* {
    const auto& node = gradFn(t);
    if (!node) {
      return nullptr;
    }
    return keepString(shortName(*node));
  });
}
