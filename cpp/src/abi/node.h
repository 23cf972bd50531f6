#ifndef TORCHJAVA_ABI_NODE_H
#define TORCHJAVA_ABI_NODE_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "abi/array_ref.h"
#include "abi/autograd.h"
#include "abi/import.h"
#include "abi/symbolic.h"
#include "abi/tensor.h"
#include "abi/tensor_impl.h"

// The nodes of the autograd graph and the hooks that hang on them.

namespace torch {
namespace autograd {

// torch/csrc/autograd/edge.h
struct Edge {
  std::shared_ptr<Node> function;
  std::uint32_t input_nr;
};

static_assert(sizeof(Edge) == 24, "torch::autograd::Edge");

// torch/csrc/autograd/function_hook.h: interfaces for us to implement. Compiled autograd, which this
// library does not have, is what the other functions are for; it alone calls them.
struct FunctionPreHook {
  virtual ~FunctionPreHook() = default;
  virtual std::vector<at::Tensor> operator()(const std::vector<at::Tensor>& grads) = 0;
  virtual void compiled_args(void* args) const;
};

struct FunctionPostHook {
  virtual ~FunctionPostHook() = default;
  virtual std::vector<at::Tensor> operator()(
      const std::vector<at::Tensor>& outputs, const std::vector<at::Tensor>& inputs) = 0;
  virtual void compiled_args(void* args) const;
};

struct PostAccumulateGradHook {
  virtual ~PostAccumulateGradHook() = default;
  virtual void operator()(const at::Tensor& tensor) = 0;
  virtual void compiled_args(void* args) const;
  virtual void apply_with_saved(void* tensor, void* saved);
};

// torch/csrc/autograd/function.h
TORCHJAVA_IMPORT void deleteNode(Node* node);

// torch/csrc/autograd/utils/... function_hook.cpp: throws PyTorch's words when a hook's result does
// not fit what it was called with.
TORCHJAVA_IMPORT void check_variable_result(
    const at::TensorBase& original, const at::TensorBase& result, const std::string& hookName);

// torch/csrc/autograd/custom_function.h: what Python's and C++'s own custom functions end with.
TORCHJAVA_IMPORT std::vector<std::optional<at::Tensor>> _wrap_outputs(
    const std::vector<at::Tensor>& inputs,
    const std::unordered_set<c10::TensorImpl*>& nonDifferentiable,
    const std::unordered_set<c10::TensorImpl*>& dirtyInputs,
    c10::ArrayRef<std::optional<at::Tensor>> rawOutputs, const std::shared_ptr<Node>& node,
    const std::function<std::vector<at::Tensor>(std::vector<at::Tensor>, std::vector<at::Tensor>)>&
        jvp,
    const std::unordered_set<c10::TensorImpl*>& toSaveIfSetupContext,
    const std::function<at::Tensor(at::Tensor)>& viewAsSelf, bool pureView);

// torch/csrc/autograd/variable.h
namespace impl {

TORCHJAVA_IMPORT Edge gradient_edge(const at::Tensor& tensor);
TORCHJAVA_IMPORT void* materialize_autograd_meta(const at::TensorBase& tensor);
TORCHJAVA_IMPORT std::vector<std::unique_ptr<FunctionPreHook>>& hooks(const at::Tensor& tensor);
TORCHJAVA_IMPORT std::unique_ptr<PostAccumulateGradHook>& post_acc_grad_hooks(
    const at::Tensor& tensor);
TORCHJAVA_IMPORT void set_post_acc_grad_hooks(
    const at::TensorBase& tensor, std::unique_ptr<PostAccumulateGradHook> hook);

}  // namespace impl
}  // namespace autograd
}  // namespace torch

namespace at {
namespace sequence_number {

// aten/src/ATen/SequenceNumber.h
TORCHJAVA_IMPORT std::uint64_t get_and_increment();

}  // namespace sequence_number
}  // namespace at

extern "C" {

// Edge is passed by invisible reference: bound by name so that the caller keeps the temporary.
TORCHJAVA_IMPORT void torchjava_abi_set_gradient_edge(
    const at::Tensor* tensor, torch::autograd::Edge* edge) __asm__(
    "_ZN5torch8autograd4impl17set_gradient_edgeERKN2at6TensorENS0_4EdgeE");

TORCHJAVA_IMPORT std::int64_t torchjava_abi_output_nr(
    const at::TensorBase* tensor) __asm__("_ZNK2at10TensorBase9output_nrEv");

// torch/csrc/autograd/functions/accumulate_grad.h: the one exported constructor that makes a Node.
// The argument is passed by value: the caller keeps the temporary and gives back what is left in it.
TORCHJAVA_IMPORT void torchjava_abi_accumulate_grad(void* self, at::Tensor* variable) __asm__(
    "_ZN5torch8autograd14AccumulateGradC1EN2at6TensorE");

TORCHJAVA_IMPORT extern void* torchjava_abi_accumulate_grad_vtable[] __asm__(
    "_ZTVN5torch8autograd14AccumulateGradE");
}

namespace torchjava {

// What a torch::autograd::Node consists of (torch/csrc/autograd/function.h, 2.10.0). checkNodeLayout
// compares it with a node that LibTorch made before anybody looks into one.
struct NodeLayout {
  void* virtualFunctions;
  void* weakThis[2];
  std::uint64_t sequenceNumber;
  std::uint64_t topologicalNumber;
  bool hasParent;
  std::uint64_t threadId;
  std::mutex mutex;
  std::vector<torch::autograd::Edge> nextEdges;
  void* pythonObject;
  void* anomalyMetadata;
  std::vector<std::unique_ptr<torch::autograd::FunctionPreHook>> preHooks;
  std::vector<std::unique_ptr<torch::autograd::FunctionPreHook>> tensorPreHooks;
  std::unordered_map<std::size_t, std::unique_ptr<torch::autograd::FunctionPreHook>> retainGradHooks;
  std::vector<std::unique_ptr<torch::autograd::FunctionPostHook>> postHooks;
  // A SmallVector of InputMetadata with room for two.
  unsigned char* inputMetadata;
  std::uint32_t inputCount;
  std::uint32_t inputCapacity;
  unsigned char inputStorage[2 * 96];
};

inline constexpr std::size_t kInputMetadataSize = 96;

// AccumulateGrad adds one tensor to a Node.
struct AccumulateGradLayout {
  NodeLayout node;
  void* variable;
};

static_assert(offsetof(NodeLayout, sequenceNumber) == 24, "torch::autograd::Node");
static_assert(offsetof(NodeLayout, nextEdges) == 96, "torch::autograd::Node");
static_assert(offsetof(NodeLayout, preHooks) == 136, "torch::autograd::Node");
static_assert(offsetof(NodeLayout, postHooks) == 240, "torch::autograd::Node");
static_assert(offsetof(NodeLayout, inputMetadata) == 264, "torch::autograd::Node");
static_assert(sizeof(NodeLayout) == 472, "torch::autograd::Node");
static_assert(sizeof(AccumulateGradLayout) == 480, "torch::autograd::AccumulateGrad");

inline NodeLayout& layoutOf(torch::autograd::Node& node) {
  return *reinterpret_cast<NodeLayout*>(&node);
}

inline bool isAccumulateGrad(const torch::autograd::Node& node) {
  return *reinterpret_cast<void* const*>(&node) == torchjava_abi_accumulate_grad_vtable + 2;
}

}  // namespace torchjava

// torch/csrc/autograd/input_metadata.h: about a result of the forward call.
namespace torch {
namespace autograd {

struct TORCHJAVA_IMPORT InputMetadata {
  c10::ArrayRef<c10::SymInt> shape_as_dim_vector() const;
  at::Tensor zeros_like() const;
};

}  // namespace autograd
}  // namespace torch

#endif
