#include "function_node.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>
#include <stdexcept>
#include <utility>

#include "abi/own_operators.h"
#include "node.h"
#include "owned_tensor.h"
#include "virtual_functions.h"

// A class derived from Node, without Node's declaration. LibTorch constructs and destroys the base,
// as part of an AccumulateGrad, whose constructor it exports; in between the object has a table of
// virtual functions of ours, a copy of that of Identity with five entries replaced. All that is
// assumed of either is checked against LibTorch's own symbols before the first node is made.

extern "C" {

TORCHJAVA_IMPORT extern void* torchjava_abi_identity_vtable[] __asm__(
    "_ZTVN5torch8autograd8IdentityE");
TORCHJAVA_IMPORT extern void* torchjava_abi_copy_slices_vtable[] __asm__(
    "_ZTVN5torch8autograd10CopySlicesE");
TORCHJAVA_IMPORT void torchjava_abi_node_name() __asm__(
    "_ZNK5torch8autograd4Node4nameB5cxx11Ev");
TORCHJAVA_IMPORT void torchjava_abi_identity_apply() __asm__(
    "_ZN5torch8autograd8Identity5applyEOSt6vectorIN2at6TensorESaIS4_EE");
TORCHJAVA_IMPORT void torchjava_abi_copy_slices_release_variables() __asm__(
    "_ZN5torch8autograd10CopySlices17release_variablesEv");
}

namespace torchjava {
namespace {

using torch::autograd::Edge;
using torch::autograd::Node;
using Tensors = std::vector<at::Tensor>;

// Entries of the table of virtual functions of Node.
constexpr std::size_t kDestroy = 2;
constexpr std::size_t kDelete = 3;
constexpr std::size_t kName = 4;
constexpr std::size_t kReleaseVariables = 7;
constexpr std::size_t kApply = 14;
constexpr std::size_t kEntries = 15;

struct FunctionNode {
  AccumulateGradLayout base;
  Callback callback;
  std::string name;
  SavedTensors saved;
  std::atomic<bool> tellsToLetGo;
};

FunctionNode& selfOf(void* self) { return *static_cast<FunctionNode*>(self); }

Tensors apply(void* self, Tensors&& gradients) {
  OwnedTensors results;
  selfOf(self).callback.call(gradients, {}, results);
  return results.take();
}

std::string name(void* self) { return selfOf(self).name; }

void releaseVariables(void* self) noexcept {
  FunctionNode& node = selfOf(self);
  node.saved.letGo();
  if (node.tellsToLetGo.exchange(false)) {
    node.callback.letGo();
  }
}

void destroy(void* self) {
  releaseVariables(self);
  FunctionNode& node = selfOf(self);
  node.saved.~SavedTensors();
  node.name.~basic_string();
  node.callback.~Callback();
  reinterpret_cast<void (*)(void*)>(torchjava_abi_accumulate_grad_vtable[kDestroy])(self);
}

void destroyAndDelete(void* self) {
  destroy(self);
  ::operator delete(self);
}

struct Table {
  void* entries[kEntries];

  Table() {
    std::copy_n(torchjava_abi_identity_vtable, kEntries, entries);
    if (entries[kName] != tableEntry(&torchjava_abi_node_name) ||
        entries[kApply] != tableEntry(&torchjava_abi_identity_apply) ||
        torchjava_abi_copy_slices_vtable[kReleaseVariables] !=
            tableEntry(&torchjava_abi_copy_slices_release_variables)) {
      throw std::runtime_error(
          "functions cannot be written in Java with this LibTorch: the virtual functions of its"
          " graph nodes are not where those of 2.10.0 are");
    }
    entries[kDestroy] = tableEntry(&destroy);
    entries[kDelete] = tableEntry(&destroyAndDelete);
    entries[kName] = tableEntry(&name);
    entries[kReleaseVariables] = tableEntry(&releaseVariables);
    entries[kApply] = tableEntry(&apply);
  }
};

// AccumulateGrad wants a leaf; this one serves all, and LibTorch only looks at its sizes.
const at::Tensor& placeholder() {
  static const at::Tensor scalar = at::_ops::scalar_tensor::call(
      c10::Scalar(), std::nullopt, std::nullopt, std::nullopt, std::nullopt);
  return scalar;
}

// The base, as LibTorch leaves it behind.
void construct(void* memory) {
  at::Tensor argument(retainTensor(placeholder().impl));
  torchjava_abi_accumulate_grad(memory, &argument);
  if (argument.defined()) {
    releaseTensor(argument.impl);
  }
}

bool isEmpty(const void* bytes, std::size_t size) {
  const auto* all = static_cast<const unsigned char*>(bytes);
  return std::all_of(all, all + size, [](unsigned char byte) { return byte == 0; });
}

// A node that LibTorch made, compared with what is known of it.
bool looksAsExpected(const FunctionNode& node) {
  const NodeLayout& base = node.base.node;
  return base.virtualFunctions == torchjava_abi_accumulate_grad_vtable + kTableHeader &&
         isEmpty(base.weakThis, sizeof base.weakThis) &&
         base.sequenceNumber == UINT64_MAX &&  // AccumulateGrad's own, to run first
         base.topologicalNumber == 0 && isEmpty(&base.nextEdges, sizeof base.nextEdges) &&
         isEmpty(&base.preHooks, sizeof base.preHooks) &&
         isEmpty(&base.tensorPreHooks, sizeof base.tensorPreHooks) &&
         isEmpty(&base.postHooks, sizeof base.postHooks) &&
         base.inputMetadata == base.inputStorage && base.inputCount == 1 &&
         base.inputCapacity == 2 && node.base.variable == placeholder().impl;
}

bool isLaidOutAsExpected() {
  // Bytes that nobody wrote keep this value, also those behind the object.
  constexpr int kUnwritten = 0x5a;
  alignas(FunctionNode) unsigned char memory[sizeof(FunctionNode) + 512];
  std::memset(memory, kUnwritten, sizeof memory);
  construct(memory);
  const auto& node = *reinterpret_cast<FunctionNode*>(memory);
  const bool expected =
      looksAsExpected(node) &&
      std::all_of(memory + sizeof(AccumulateGradLayout), memory + sizeof memory,
                  [](unsigned char byte) { return byte == kUnwritten; });
  if (expected) {
    reinterpret_cast<void (*)(void*)>(torchjava_abi_accumulate_grad_vtable[kDestroy])(memory);
  }
  return expected;
}

}  // namespace

void checkNodeLayout() {
  static const bool expected = isLaidOutAsExpected();
  if (!expected) {
    throw std::runtime_error(
        "the nodes of this LibTorch's graphs are not laid out as those of 2.10.0 are");
  }
}

std::shared_ptr<Node> newFunctionNode(
    Callback callback, std::string name, std::vector<Edge> nextEdges, bool savesItself) {
  checkNodeLayout();
  static const Table table;
  void* memory = ::operator new(sizeof(FunctionNode));
  construct(memory);
  FunctionNode& node = selfOf(memory);
  new (&node.callback) Callback(std::move(callback));
  new (&node.name) std::string(std::move(name));
  new (&node.saved) SavedTensors(reinterpret_cast<Node*>(memory));
  new (&node.tellsToLetGo) std::atomic<bool>(savesItself);
  NodeLayout& base = node.base.node;
  base.virtualFunctions = const_cast<void**>(table.entries) + kTableHeader;
  base.inputCount = 0;  // forgets the placeholder: the sizes of a scalar lie in no memory of theirs
  base.sequenceNumber = at::sequence_number::get_and_increment();
  for (const Edge& edge : nextEdges) {
    if (edge.function) {
      NodeLayout& next = layoutOf(*edge.function);
      next.hasParent = true;
      base.topologicalNumber = std::max(base.topologicalNumber, next.topologicalNumber + 1);
    }
  }
  base.nextEdges = std::move(nextEdges);
  return std::shared_ptr<Node>(
      reinterpret_cast<Node*>(memory), torch::autograd::deleteNode);
}

SavedTensors& savedTensorsOf(Node& functionNode) { return selfOf(&functionNode).saved; }

}  // namespace torchjava
