#ifndef TORCHJAVA_ABI_JIT_H
#define TORCHJAVA_ABI_JIT_H

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "abi/dispatcher.h"
#include "abi/import.h"

// TorchScript, as far as operators without a forward derivative of their own are written in it.

namespace c10 {

// aten/src/ATen/core/function_schema.h: begins with the operator's name.
struct FunctionSchema {
  std::string name;
};

// aten/src/ATen/core/dispatch/OperatorEntry.h: the name and overload come first, then the schema.
inline constexpr std::size_t kSchemaOffset = 2 * sizeof(std::string);

static_assert(kSchemaOffset == 64, "c10::impl::OperatorEntry");

struct IValue;
struct OperatorKernel;

// aten/src/ATen/core/operator_name.h
struct OperatorName {
  std::string name;
  std::string overload;
};

// c10/core/DispatchKey.h and DispatchKeySet.h: only handed on.
enum class DispatchKey : std::uint16_t;

struct DispatchKeySet {
  std::uint64_t keys;
};

TORCHJAVA_IMPORT DispatchKey parseDispatchKey(const std::string& name);

// aten/src/ATen/core/boxing/KernelFunction.h: moved from by whom it is given to, which leaves nothing
// to destroy; zeros behind the first members are a list without elements.
struct KernelFunction {
  void* functor;
  void (*boxed)(OperatorKernel*, const OperatorHandle&, DispatchKeySet, std::vector<IValue>*);
  void* unboxed;
  void* unboxedWithSymInts;
  void* tokens[4];
};

// aten/src/ATen/core/dispatch/RegistrationHandleRAII.h
struct RegistrationHandleRAII {
  std::function<void()> onDestruction;
};

}  // namespace c10

extern "C" {

// c10::Dispatcher::registerImpl. KernelFunction is passed by invisible reference: bound by name so
// that the caller keeps the temporary.
TORCHJAVA_IMPORT c10::RegistrationHandleRAII torchjava_abi_register_impl(
    c10::Dispatcher* dispatcher, c10::OperatorName name, std::optional<c10::DispatchKey> key,
    c10::KernelFunction* kernel, std::optional<c10::impl::CppSignature> signature,
    std::unique_ptr<c10::FunctionSchema> inferredSchema, std::string debug) __asm__(
    "_ZN3c1010Dispatcher12registerImplENS_12OperatorNameESt8optionalINS_11DispatchKeyEENS_14Kernel"
    "FunctionES2_INS_4impl12CppSignatureEESt10unique_ptrINS_14FunctionSchemaESt14default_deleteISA_E"
    "ENSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE");
}

namespace torch {
namespace jit {

struct Graph;
struct Function;

// torch/csrc/jit/api/function_impl.h
struct TORCHJAVA_IMPORT GraphFunction {
  std::shared_ptr<Graph> optimized_graph() const;
};

TORCHJAVA_IMPORT GraphFunction& toGraphFunction(Function& function);

// torch/csrc/jit/api/compilation_unit.h: begins with its functions.
struct CompilationUnit {
  std::vector<std::unique_ptr<Function>> functions;
};

// torch/csrc/api/include/torch/jit.h
TORCHJAVA_IMPORT std::shared_ptr<CompilationUnit> compile(const std::string& source);

// torch/csrc/jit/runtime/decomposition_registry.h
TORCHJAVA_IMPORT void RegisterDecomposition(
    const c10::FunctionSchema& schema, std::shared_ptr<Graph> graph);
TORCHJAVA_IMPORT bool has_jit_decomposition(const c10::FunctionSchema& schema);
TORCHJAVA_IMPORT void run_jit_decomposition(
    const c10::OperatorHandle& op, std::vector<c10::IValue>* stack);

}  // namespace jit

namespace autograd {
namespace impl {

// torch/csrc/autograd/jit_decomp_interface.h: what forward mode asks for an operator without a rule.
struct JitDecompInterface {
  virtual ~JitDecompInterface() = default;
  virtual bool has_jit_decomposition(const c10::FunctionSchema& schema) const = 0;
  virtual void run_jit_decomposition(
      const c10::OperatorHandle& op, std::vector<c10::IValue>* stack) const = 0;
};

TORCHJAVA_IMPORT void setJitDecompImpl(JitDecompInterface* implementation);

}  // namespace impl
}  // namespace autograd
}  // namespace torch

#endif
