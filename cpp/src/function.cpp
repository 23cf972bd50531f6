#include "torchjava/function.h"

#include <algorithm>
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

// Borrowed.
struct Handles {
  const tj_handle* first;
  tj_int64 size;

  const tj_handle* begin() const { return first; }
  const tj_handle* end() const { return first + size; }
};

// The tensors of a call by what they are.
struct CallTensors {
  explicit CallTensors(const tj_function_call& call)
      : inputs{call.tensors, call.inputs},
        outputs{inputs.end(), call.outputs},
        nonDifferentiable{outputs.end(), call.non_differentiable},
        dirty{nonDifferentiable.end(), call.dirty},
        saved{dirty.end(), call.saved} {}

  Handles inputs;
  Handles outputs;
  Handles nonDifferentiable;
  Handles dirty;
  Handles saved;
};

std::unordered_set<c10::TensorImpl*> setOf(Handles handles) {
  std::unordered_set<c10::TensorImpl*> set;
  for (const tj_handle handle : handles) {
    set.insert(static_cast<c10::TensorImpl*>(nonNullImplOf(handle)));
  }
  return set;
}

std::vector<Edge> edgesOf(Handles inputs) {
  std::vector<Edge> edges(static_cast<std::size_t>(inputs.size));
  for (tj_int64 i = 0; i < inputs.size; i++) {
    const tj_handle input = inputs.first[i];
    if (input != 0) {
      edges[static_cast<std::size_t>(i)] = torch::autograd::impl::gradient_edge(asTensor(input));
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

// The outputs with their history, all of them owned.
void wrapOutputs(const CallTensors& tensors, const std::shared_ptr<Node>& node, tj_callback jvp,
                 OwnedTensors& wrapped) {
  const ForwardMode forwardMode{jvp};
  std::vector<std::optional<at::Tensor>> raw;
  raw.reserve(static_cast<std::size_t>(tensors.outputs.size));
  for (const tj_handle output : tensors.outputs) {
    raw.emplace_back(std::in_place, nonNullImplOf(output));
  }
  c10::ArrayRef<std::optional<at::Tensor>> rawOutputs;
  rawOutputs.data = raw.data();
  rawOutputs.size = raw.size();
  const auto outputs = torch::autograd::_wrap_outputs(
      BorrowedTensors(tensors.inputs.first, tensors.inputs.size), setOf(tensors.nonDifferentiable),
      setOf(tensors.dirty), rawOutputs, node, forwardMode, {}, viewAsSelf, /*pureView=*/false);
  for (const auto& output : outputs) {
    wrapped.add(output.has_value() ? ownedHandle(*output) : kNoHandle);
  }
}

// The elements and the version of a tensor, without its history. Past the dispatcher, which
// detach() would go through.
tj_handle withoutHistory(const at::Tensor& tensor) {
  OwnedTensor alias(torchjava_abi_variable_data(&tensor).impl);
  torch::autograd::impl::set_version_counter(
      at::Tensor(alias.impl()), torch::autograd::impl::version_counter(tensor));
  return reinterpret_cast<tj_handle>(alias.take());
}

// What a node keeps of one tensor; see TJ_FUNCTION_SAVED.
void save(tj_handle handle, const Node* node, OwnedTensors& owned, tj_int64* written) {
  if (handle == 0) {
    std::fill_n(written, TJ_FUNCTION_SAVED, 0);
    return;
  }
  const at::Tensor tensor = asTensor(handle);
  const bool isOutput = torchjava_abi_grad_fn(&tensor).get() == node;
  owned.add(isOutput ? withoutHistory(tensor)
                     : reinterpret_cast<tj_handle>(retainTensor(tensor.impl)));
  written[0] = ownedHandle(owned[owned.size() - 1]);
  written[1] = torchjava_abi_version(&tensor);
  written[2] = torchjava_abi_output_nr(&tensor);
  written[3] = isOutput ? 1 : 0;
}

}  // namespace

int32_t tj_function_record(const tj_function_call* call, tj_int64* results) {
  return guardedStatus([&] {
    const CallTensors tensors(*call);
    std::shared_ptr<Node> node;
    if (call->backward != 0) {
      auto backward = std::make_unique<Callback>(call->backward);
      node = newFunctionNode(std::move(backward),
                             std::string(call->name, static_cast<std::size_t>(call->name_size)),
                             edgesOf(tensors.inputs));
    }
    OwnedTensors wrapped;
    wrapOutputs(tensors, node, call->jvp, wrapped);
    OwnedTensors saved;
    tj_int64* written = results + 2 + wrapped.size();
    for (const tj_handle handle : tensors.saved) {
      if (node) {
        save(handle, node.get(), saved, written);
        written += TJ_FUNCTION_SAVED;
      }
    }
    results[0] = ownedNode(node);
    results[1] = reinterpret_cast<tj_int64>(node.get());
    tj_int64* output = results + 2;
    for (const at::Tensor& tensor : wrapped.take()) {
      *output++ = ownedHandle(tensor);
    }
    saved.take();
  });
}

tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr) {
  return guarded(kNoHandle, [&] {
    OwnedTensor alias(reinterpret_cast<void*>(withoutHistory(asTensor(t))));
    if (node_address != 0) {
      attach(at::Tensor(alias.impl()), node_address, output_nr);
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
