#include "torchjava/function.h"

#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

#include "abi/own_operators.h"
#include "borrowed_tensors.h"
#include "callback.h"
#include "function_node.h"
#include "guard.h"
#include "marshal.h"
#include "node.h"
#include "results.h"

using namespace torchjava;
using torch::autograd::Edge;
using torch::autograd::Node;
using Tensors = std::vector<at::Tensor>;

namespace {

std::unordered_set<c10::TensorImpl*> setOf(const tj_handle* handles, tj_int64 size) {
  std::unordered_set<c10::TensorImpl*> set;
  for (tj_int64 i = 0; i < size; i++) {
    set.insert(static_cast<c10::TensorImpl*>(nonNullImplOf(handles[i])));
  }
  return set;
}

std::vector<Edge> edgesOf(const tj_handle* inputs, tj_int64 size) {
  std::vector<Edge> edges(static_cast<std::size_t>(size));
  for (tj_int64 i = 0; i < size; i++) {
    if (inputs[i] != 0) {
      edges[static_cast<std::size_t>(i)] = torch::autograd::impl::gradient_edge(asTensor(inputs[i]));
    }
  }
  return edges;
}

void attach(const at::Tensor& tensor, tj_int64 nodeAddress, tj_int64 outputNr) {
  Edge edge{reinterpret_cast<Node*>(nodeAddress)->shared_from_this(),
            static_cast<std::uint32_t>(outputNr)};
  torchjava_abi_set_gradient_edge(&tensor, &edge);
}

at::Tensor viewAsSelf(at::Tensor&& tensor) { return at::_ops::view_as::call(tensor, tensor); }

// LibTorch keeps the arguments, so that they are taken by reference.
struct ForwardMode {
  tj_callback callback;

  Tensors operator()(Tensors&& inputs, Tensors&& tangents) const {
    OwnedTensors results;
    call(callback, inputs, tangents, results);
    return results.take();
  }
};

}  // namespace

tj_node tj_function_new(
    tj_callback callback, const char* name, const tj_handle* inputs, tj_int64 inputs_size) {
  return guarded(tj_node{0}, [&] {
    return ownedNode(newFunctionNode(callback, name, edgesOf(inputs, inputs_size)));
  });
}

tj_list tj_function_wrap_outputs(
    tj_node node, const tj_handle* inputs, tj_int64 inputs_size, const tj_handle* outputs,
    tj_int64 outputs_size, const tj_handle* non_differentiable, tj_int64 non_differentiable_size,
    const tj_handle* dirty, tj_int64 dirty_size, tj_callback jvp) {
  return guarded(kNoHandle, [&] {
    const ForwardMode forwardMode{jvp};
    std::vector<std::optional<at::Tensor>> raw;
    for (tj_int64 i = 0; i < outputs_size; i++) {
      raw.emplace_back(std::in_place, nonNullImplOf(outputs[i]));
    }
    c10::ArrayRef<std::optional<at::Tensor>> rawOutputs;
    rawOutputs.data = raw.data();
    rawOutputs.size = raw.size();
    const auto wrapped = torch::autograd::_wrap_outputs(
        BorrowedTensors(inputs, inputs_size), setOf(non_differentiable, non_differentiable_size),
        setOf(dirty, dirty_size), rawOutputs, node == 0 ? nullptr : nodeOf(node), forwardMode, {},
        viewAsSelf, /*pureView=*/false);
    tj_int64* values = nullptr;
    const tj_list list = newList(wrapped.size(), &values);
    for (const auto& output : wrapped) {
      *values++ = output.has_value() ? ownedHandle(*output) : kNoHandle;
    }
    return list;
  });
}

// Past the dispatcher, which detach() would go through.
tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr) {
  return guarded(kNoHandle, [&] {
    const at::Tensor self = asTensor(t);
    OwnedTensor alias(torchjava_abi_variable_data(&self).impl);
    const at::Tensor tensor(alias.impl());
    torch::autograd::impl::set_version_counter(
        tensor, torch::autograd::impl::version_counter(self));
    if (node_address != 0) {
      attach(tensor, node_address, output_nr);
    }
    return reinterpret_cast<tj_handle>(alias.take());
  });
}

tj_int64 tj_function_output_nr(tj_handle t) {
  return guarded(tj_int64{kFailed}, [&] {
    const at::Tensor self = asTensor(t);
    return static_cast<tj_int64>(torchjava_abi_output_nr(&self));
  });
}
