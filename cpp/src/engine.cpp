#include "torchjava/engine.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "abi/engine.h"
#include "argument_error.h"
#include "callback.h"
#include "guard.h"
#include "node.h"
#include "virtual_functions.h"

using namespace torchjava;
using torch::autograd::AnomalyMetadata;
using torch::autograd::AnomalyMode;
using torch::autograd::Engine;
using torch::autograd::Node;
using torch::autograd::SavedVariableHooks;

// Only compiled autograd would call this.
std::optional<std::pair<std::shared_ptr<void>, std::shared_ptr<void>>>
SavedVariableHooks::retrieve_unpack_hook_data() const {
  return std::nullopt;
}

namespace {

// Entries of the engine's table of virtual functions.
constexpr std::size_t kExecuteWithGraphTask = 5;
constexpr std::size_t kMakeAnomalyMetadata = 6;
constexpr std::size_t kGetDefaultSavedVariableHooks = 7;
constexpr std::size_t kThreadOnException = 8;
constexpr std::size_t kEntries = 11;

tj_engine_functions functions{nullptr, nullptr, nullptr};

// Where a node was made, and which node made it, if that was in a backward pass.
class Trace final : public AnomalyMetadata {
 public:
  void store_stack() override { trace_ = std::make_unique<Callback>(token_ = functions.trace()); }

  void print_stack(const std::string& nodeName) override {
    functions.report(token_, nodeName.c_str(), 0);
    std::int32_t generation = 1;
    for (std::shared_ptr<Node> node = parent_; node; generation++) {
      auto* above = dynamic_cast<Trace*>(torchjava_abi_node_metadata(node.get()));
      functions.report(above == nullptr ? 0 : above->token_, shortName(*node).c_str(), generation);
      node = above == nullptr ? nullptr : above->parent_;
    }
  }

  void assign_parent(const std::shared_ptr<Node>& parent) override { parent_ = parent; }

 private:
  tj_callback token_ = 0;
  std::unique_ptr<Callback> trace_;
  std::shared_ptr<Node> parent_;
};

// One saved tensor.
class SavedTensor final : public SavedVariableHooks {
 public:
  explicit SavedTensor(tj_callback callback) : callback_(callback) {}

  void call_pack_hook(const at::Tensor& tensor) override {
    OwnedTensors none;
    callback_.call({tensor}, {}, none);
  }

  at::Tensor call_unpack_hook() override {
    OwnedTensors results;
    callback_.call({}, {}, results);
    if (results.size() != 1 || !results[0].defined()) {
      throw std::runtime_error("the unpack hook of a saved tensor returned none");
    }
    return results.take()[0];
  }

 private:
  Callback callback_;
};

// Both return a std::unique_ptr, which the caller makes room for.
void makeAnomalyMetadata(std::unique_ptr<AnomalyMetadata>* result, Engine*) {
  new (result) std::unique_ptr<AnomalyMetadata>(new Trace());
}

void getDefaultSavedVariableHooks(std::unique_ptr<SavedVariableHooks>* result, Engine*) {
  const tj_callback callback = functions.saved_tensor_hooks();
  new (result)
      std::unique_ptr<SavedVariableHooks>(callback == 0 ? nullptr : new SavedTensor(callback));
}

// Gives the engine a copy of its table of virtual functions in which two are ours. Other threads may
// use the engine meanwhile: hence one atomic store.
bool takeOver() {
  static void* table[kEntries];
  std::copy_n(torchjava_abi_engine_vtable, kEntries, table);
  Engine* engine = &Engine::get_default_engine();
  void** current = *reinterpret_cast<void***>(engine);
  if (current != torchjava_abi_engine_vtable + kTableHeader ||
      table[kExecuteWithGraphTask] != tableEntry(&torchjava_abi_engine_execute_with_graph_task) ||
      table[kThreadOnException] != tableEntry(&torchjava_abi_engine_thread_on_exception)) {
    throw std::runtime_error(
        "anomaly detection and hooks on saved tensors do not work with this LibTorch: the virtual"
        " functions of its autograd engine are not where those of 2.10.0 are");
  }
  table[kMakeAnomalyMetadata] = tableEntry(&makeAnomalyMetadata);
  table[kGetDefaultSavedVariableHooks] = tableEntry(&getDefaultSavedVariableHooks);
  __atomic_store_n(reinterpret_cast<void***>(engine), table + kTableHeader, __ATOMIC_RELEASE);
  return true;
}

void requireTakenOver() {
  if (functions.trace == nullptr) {
    throw ArgumentError("tj_engine_set comes first");
  }
  [[maybe_unused]] static const bool done = takeOver();
}

}  // namespace

int32_t tj_engine_set(const tj_engine_functions* given) {
  return guardedStatus([&] {
    if (given == nullptr || given->trace == nullptr || given->report == nullptr ||
        given->saved_tensor_hooks == nullptr) {
      throw ArgumentError("every function of the engine must be given");
    }
    functions = *given;
  });
}

int32_t tj_anomaly_set(bool enabled, bool check_nan) {
  return guardedStatus([&] {
    requireTakenOver();
    AnomalyMode::_enabled = enabled;
    AnomalyMode::_check_nan = check_nan;
  });
}

int32_t tj_saved_tensor_hooks_enable(void) {
  return guardedStatus([] {
    requireTakenOver();
    at::SavedTensorDefaultHooks::lazy_initialize();
  });
}

tj_int64 tj_engine_graph_task_id(void) { return torch::autograd::get_current_graph_task_id(); }

// As _will_engine_execute_node (torch/csrc/autograd/init.cpp, 2.10.0).
int32_t tj_engine_will_execute(tj_int64 node_address) {
  return guarded(kFailed, [&] {
    auto* node = reinterpret_cast<Node*>(node_address);
    const auto* nodes = torch::autograd::get_current_graph_task_nodes_in_graph();
    const auto* wanted = torch::autograd::get_current_graph_task_exec_info();
    if (nodes == nullptr || nodes->count(node) == 0) {
      return 0;
    }
    if (wanted->empty()) {
      return 1;
    }
    const auto found = wanted->find(node);
    const bool runs =
        found != wanted->end() && (found->second.needed || found->second.captures != nullptr);
    return runs ? 1 : 0;
  });
}
