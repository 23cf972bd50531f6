#include "decompositions.h"

#include <array>
#include <mutex>
#include <stdexcept>

#include "abi/jit.h"
#include "decomposition_source.h"

namespace torchjava {
namespace {

struct Decomposition {
  const char* name;  // empty for a function that only helps
  bool batches;      // whether vmap has no rule of its own
};

// In the order of the source. Forward mode uses those of torch/_decomp/decompositions_for_jvp.py, and
// vmap those of torch/_functorch/vmap.py (2.10) but for addr, and conj, which Python never dispatches.
constexpr std::array<Decomposition, 19> kOperators{{
    {"trace", false},
    {"log_sigmoid_forward", false},
    {"_softmax_backward_data", false},
    {"_log_softmax_backward_data", false},
    {"nll_loss_backward", true},
    {"nll_loss2d_backward", true},
    {"", false},
    {"mse_loss_backward", true},
    {"smooth_l1_loss_backward", true},
    {"huber_loss_backward", true},
    {"conj", true},
    {"nll_loss_forward", true},
    {"nll_loss2d_forward", true},
    {"", false},
    {"native_layer_norm_backward", false},
    {"native_batch_norm_backward", false},
    {"batch_norm_backward", false},
    {"cudnn_batch_norm_backward", false},
    {"miopen_batch_norm_backward", false},
}};

// The schema that the dispatcher keeps: decompositions are found by its address.
const c10::FunctionSchema& schemaOf(const std::string& name) {
  const c10::OperatorHandle handle =
      c10::Dispatcher::realSingleton().findSchemaOrThrow(name.c_str(), "");
  const auto* entry = reinterpret_cast<const char*>(handle.entry);
  const auto& schema = *reinterpret_cast<const c10::FunctionSchema*>(entry + c10::kSchemaOffset);
  if (schema.name != name) {
    throw std::runtime_error(
        "rules that PyTorch has in Python do not work with this LibTorch: its operators are not laid"
        " out as those of 2.10.0 are");
  }
  return schema;
}

std::string fullName(const Decomposition& decomposition) {
  return std::string("aten::") + decomposition.name;
}

void registerAll() {
  // Kept: where one function calls another, what fails is traced to the function that was called.
  static const auto& unit =
      *new std::shared_ptr<torch::jit::CompilationUnit>(torch::jit::compile(kDecompositions));
  if (unit->functions.size() != kOperators.size()) {
    throw std::runtime_error("this LibTorch does not keep TorchScript as 2.10.0 does");
  }
  for (std::size_t i = 0; i < kOperators.size(); i++) {
    if (*kOperators[i].name != 0) {
      const auto& function = torch::jit::toGraphFunction(*unit->functions[i]);
      torch::jit::RegisterDecomposition(
          schemaOf(fullName(kOperators[i])), function.optimized_graph());
    }
  }
}

// Before each look into LibTorch's registry, so that nobody reads it while it is written to.
void requireRegistered() {
  static std::once_flag registered;
  std::call_once(registered, registerAll);
}

// Throws what failed within a decomposition, without the interpreter's lines around its message.
void run(const c10::OperatorHandle& op, std::vector<c10::IValue>* stack) {
  try {
    torch::jit::run_jit_decomposition(op, stack);
  } catch (const std::runtime_error& failure) {
    const std::string text = failure.what();
    const std::string before = "\nRuntimeError: ";
    const std::size_t at = text.rfind(before);
    if (text.rfind("The following operation failed in the TorchScript interpreter.", 0) != 0 ||
        at == std::string::npos) {
      throw;
    }
    const std::string message = text.substr(at + before.size());
    throw std::runtime_error(message.substr(0, message.find_last_not_of('\n') + 1));
  }
}

class ForwardRules final : public torch::autograd::impl::JitDecompInterface {
 public:
  bool has_jit_decomposition(const c10::FunctionSchema& schema) const override {
    requireRegistered();
    return torch::jit::has_jit_decomposition(schema);
  }

  void run_jit_decomposition(
      const c10::OperatorHandle& op, std::vector<c10::IValue>* stack) const override {
    run(op, stack);
  }
};

void runBatched(
    c10::OperatorKernel*, const c10::OperatorHandle& op, c10::DispatchKeySet,
    std::vector<c10::IValue>* stack) {
  requireRegistered();
  run(op, stack);
}

void registerBatched(const Decomposition& decomposition) {
  // Never given back: the rules stay until the process ends.
  static auto& kept = *new std::vector<std::unique_ptr<c10::RegistrationHandleRAII>>();
  c10::KernelFunction kernel{};
  kernel.boxed = &runBatched;
  kept.emplace_back(new c10::RegistrationHandleRAII(torchjava_abi_register_impl(
      &c10::Dispatcher::realSingleton(), {fullName(decomposition), ""},
      c10::parseDispatchKey("FuncTorchBatched"), &kernel, std::nullopt, nullptr, "torch-java")));
}

}  // namespace

void provideForwardRules() {
  static ForwardRules rules;
  static std::once_flag provided;
  std::call_once(provided, [] { torch::autograd::impl::setJitDecompImpl(&rules); });
}

void provideBatchingRules() {
  static std::once_flag provided;
  std::call_once(provided, [] {
    for (const Decomposition& decomposition : kOperators) {
      if (decomposition.batches) {
        registerBatched(decomposition);
      }
    }
  });
}

}  // namespace torchjava
