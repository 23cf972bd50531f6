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
#include "saved_tensors.h"

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

}  // namespace

int32_t tj_function_record(const tj_function_call* call, tj_int64* results) {
  return guardedStatus([&] {
    const CallTensors tensors(*call);
    std::shared_ptr<Node> node;
    Callback backward(call->backward);
    if (call->backward != 0) {
      node = newFunctionNode(std::move(backward),
                             std::string(call->name, static_cast<std::size_t>(call->name_size)),
                             edgesOf(tensors.inputs), call->saves_itself);
    }
    OwnedTensors wrapped;
    wrapOutputs(tensors, node, call->jvp, wrapped);
    SavedTensors* saved = node ? &savedTensorsOf(*node) : nullptr;
    if (saved != nullptr) {
      saved->reserve(static_cast<std::size_t>(tensors.saved.size));
      for (const tj_handle handle : tensors.saved) {
        saved->save(handle);
      }
    }
    results[TJ_FUNCTION_NODE] = call->saves_itself ? ownedNode(node) : 0;
    results[TJ_FUNCTION_NODE_ADDRESS] = reinterpret_cast<tj_int64>(node.get());
    results[TJ_FUNCTION_SAVED] = saved == nullptr ? 0 : saved->number();
    tj_int64* output = results + TJ_FUNCTION_OUTPUTS;
    for (const at::Tensor& tensor : wrapped.take()) {
      *output++ = ownedHandle(tensor);
    }
  });
}

tj_handle tj_function_saved(tj_int64 saved, int32_t i) {
  return guarded(tj_handle{TJ_FUNCTION_FAILED}, [&] { return SavedTensors::unpack(saved, i); });
}

tj_handle tj_function_changed(tj_int64 saved, int32_t i, tj_int64* version_and_output_nr) {
  return guarded(kNoHandle,
                 [&] { return SavedTensors::changed(saved, i, version_and_output_nr); });
}

tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr) {
  return guarded(kNoHandle, [&] {
    return node_address == 0
               ? withoutHistory(asTensor(t))
               : asOutput(asTensor(t),
                          reinterpret_cast<Node*>(node_address)->shared_from_this(), output_nr);
  });
}
