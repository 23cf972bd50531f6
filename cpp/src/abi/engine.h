#ifndef TORCHJAVA_ABI_ENGINE_H
#define TORCHJAVA_ABI_ENGINE_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "abi/autograd.h"
#include "abi/import.h"
#include "abi/node.h"
#include "abi/tensor.h"

namespace torch {
namespace autograd {

// torch/csrc/autograd/engine.h: one object, only reached through its virtual functions.
struct TORCHJAVA_IMPORT Engine {
  static Engine& get_default_engine();
};

// torch/csrc/autograd/anomaly_mode.h
struct TORCHJAVA_IMPORT AnomalyMode {
  static bool _enabled;
  static bool _check_nan;
};

// The same header: an interface for us to implement, though LibTorch has an implementation.
struct AnomalyMetadata {
  virtual ~AnomalyMetadata() = default;
  virtual void store_stack() = 0;
  virtual void print_stack(const std::string& nodeName) = 0;
  virtual void assign_parent(const std::shared_ptr<Node>& parent) = 0;
};

// torch/csrc/autograd/saved_variable_hooks.h. The last function is for compiled autograd; what it
// returns is too large for registers, and an empty one is a zero behind two Python objects.
struct SavedVariableHooks {
  virtual void call_pack_hook(const at::Tensor& tensor) = 0;
  virtual at::Tensor call_unpack_hook() = 0;
  virtual ~SavedVariableHooks() = default;
  virtual std::optional<std::pair<std::shared_ptr<void>, std::shared_ptr<void>>>
  retrieve_unpack_hook_data() const;
};

// torch/csrc/autograd/graph_task.h: what the backward pass that this thread runs goes through.
struct ExecInfo {
  bool needed;
  void* captures;
};

TORCHJAVA_IMPORT int get_current_graph_task_id();
TORCHJAVA_IMPORT const std::unordered_map<Node*, ExecInfo>* get_current_graph_task_exec_info();
TORCHJAVA_IMPORT const std::unordered_set<Node*>* get_current_graph_task_nodes_in_graph();

}  // namespace autograd
}  // namespace torch

namespace at {

// aten/src/ATen/SavedTensorHooks.h
struct TORCHJAVA_IMPORT SavedTensorDefaultHooks {
  static void lazy_initialize();
};

}  // namespace at

extern "C" {

TORCHJAVA_IMPORT extern void* torchjava_abi_engine_vtable[] __asm__(
    "_ZTVN5torch8autograd6EngineE");
// One of the virtual functions, as the engine defines it itself.
TORCHJAVA_IMPORT std::vector<at::Tensor> torchjava_abi_engine_execute(
    torch::autograd::Engine* engine, const std::vector<torch::autograd::Edge>& roots,
    const std::vector<at::Tensor>& gradients, bool keepGraph, bool createGraph, bool accumulate,
    const std::vector<torch::autograd::Edge>& outputs) __asm__(
    "_ZN5torch8autograd6Engine7executeERKSt6vectorINS0_4EdgeESaIS3_EERKS2_IN2at6TensorESaIS9_EEbbbS7_");
TORCHJAVA_IMPORT void torchjava_abi_engine_execute_with_graph_task() __asm__(
    "_ZN5torch8autograd6Engine23execute_with_graph_taskERKSt10shared_ptrINS0_9GraphTaskEES2_INS0_"
    "4NodeEEONS0_11InputBufferE");
TORCHJAVA_IMPORT void torchjava_abi_engine_thread_on_exception() __asm__(
    "_ZN5torch8autograd6Engine19thread_on_exceptionERKSt10shared_ptrINS0_9GraphTaskEERKS2_INS0_"
    "4NodeEERSt9exception");
TORCHJAVA_IMPORT torch::autograd::AnomalyMetadata* torchjava_abi_node_metadata(
    torch::autograd::Node* node) __asm__("_ZN5torch8autograd4Node8metadataEv");
}

#endif
