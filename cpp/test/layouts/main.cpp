// Prints the layouts that src/abi declares, one "name value" a line: sizes, offsets, enumerators. The
// layout proof of the Java tests compares them with what the presets, which were compiled with
// LibTorch's own headers, report and build. Links nothing, so that it runs anywhere.
#include <cstddef>
#include <cstdio>
#include <vector>

#include "abi/allocator.h"
#include "abi/autograd.h"
#include "abi/dispatcher.h"
#include "abi/indexing.h"
#include "abi/modes.h"
#include "abi/node.h"
#include "abi/operators.h"
#include "abi/runtime.h"
#include "abi/tensor_impl.h"
#include "abi/warning.h"
#include "torchjava/modes.h"

namespace {

void print(const char* name, long long value) { std::printf("%s %lld\n", name, value); }

template <class T>
void printSizes(const char* name) {
  std::printf("sizeof(%s) %zu\n", name, sizeof(T));
  std::printf("sizeof(optional<%s>) %zu\n", name, sizeof(std::optional<T>));
}

template <class Enum>
void printEnumerator(const char* name, Enum value) {
  print(name, static_cast<long long>(value));
}

#define PRINT_OFFSET(type, member) print(#type "." #member, offsetof(type, member))
#define PRINT_ENUMERATOR(name) printEnumerator(#name, name)

void printPlainTypes() {
  printSizes<bool>("bool");
  printSizes<double>("double");
  printSizes<std::int64_t>("int64_t");
  printSizes<std::string_view>("string_view");
  printSizes<c10::ArrayRef<std::int64_t>>("ArrayRef");
  printSizes<std::vector<at::Tensor>>("vector");
  printSizes<c10::ScalarType>("ScalarType");
  printSizes<c10::Layout>("Layout");
  printSizes<c10::MemoryFormat>("MemoryFormat");
  printSizes<c10::Device>("Device");
  printSizes<c10::Stream>("Stream");
  printSizes<c10::Symbol>("Symbol");
  printSizes<at::Dimname>("Dimname");
  printSizes<caffe2::TypeMeta>("TypeMeta");
  print("sizeof(OptionalArrayRef)", sizeof(c10::OptionalArrayRef<std::int64_t>));
  PRINT_OFFSET(c10::ArrayRef<std::int64_t>, data);
  PRINT_OFFSET(c10::ArrayRef<std::int64_t>, size);
  PRINT_OFFSET(c10::Device, type);
  PRINT_OFFSET(c10::Device, index);
  PRINT_OFFSET(c10::Stream, device);
  PRINT_OFFSET(c10::Stream, id);
  PRINT_OFFSET(at::Dimname, name);
  PRINT_OFFSET(at::Dimname, type);
}

void printNumbers() {
  printSizes<c10::Scalar>("Scalar");
  printSizes<c10::SymInt>("SymInt");
  printSizes<c10::SymBool>("SymBool");
  PRINT_OFFSET(c10::Scalar, tag);
  PRINT_OFFSET(c10::Scalar, payload);
  PRINT_OFFSET(c10::Scalar::Complex, imag);
  PRINT_ENUMERATOR(c10::Scalar::Tag::kDouble);
  PRINT_ENUMERATOR(c10::Scalar::Tag::kInt);
  PRINT_ENUMERATOR(c10::Scalar::Tag::kUnsigned);
  PRINT_ENUMERATOR(c10::Scalar::Tag::kComplex);
  PRINT_ENUMERATOR(c10::Scalar::Tag::kBool);
  PRINT_OFFSET(c10::SymBool, value);
  PRINT_OFFSET(c10::SymBool, node);
  print("c10::SymInt::kSmallestPlainInt", c10::SymInt::kSmallestPlainInt);
}

void printObjects() {
  printSizes<at::Tensor>("Tensor");
  printSizes<at::TensorBase>("TensorBase");
  printSizes<at::Generator>("Generator");
  printSizes<c10::Storage>("Storage");
  printSizes<c10::IValue>("IValue");
  print("sizeof(List)", sizeof(c10::List<at::Tensor>));
  print("sizeof(OperatorHandle)", sizeof(c10::OperatorHandle));
  print("sizeof(TensorImpl)", torchjava::kTensorImplSize);
  print("wrapped number byte", torchjava::kWrappedNumberByte);
  print("wrapped number bit", torchjava::kWrappedNumberBit);
  print("sizeof(DataPtr)", sizeof(c10::DataPtr));
  PRINT_OFFSET(c10::DataPtr, data);
  PRINT_OFFSET(c10::DataPtr, deleter);
  PRINT_OFFSET(c10::DataPtr, context);
  PRINT_OFFSET(c10::DataPtr, device);
  PRINT_OFFSET(c10::IValue, payload);
  PRINT_OFFSET(c10::IValue, tag);
  PRINT_ENUMERATOR(c10::IValue::Tag::kNone);
  PRINT_ENUMERATOR(c10::IValue::Tag::kTensor);
  PRINT_OFFSET(c10::detail::ListImpl, elements);
  PRINT_OFFSET(c10::detail::ListImpl, elementType);
}

void printIndexing() {
  using at::indexing::TensorIndexType;
  printSizes<at::indexing::Slice>("Slice");
  printSizes<at::indexing::TensorIndex>("TensorIndex");
  PRINT_OFFSET(at::indexing::Slice, start);
  PRINT_OFFSET(at::indexing::Slice, stop);
  PRINT_OFFSET(at::indexing::Slice, step);
  PRINT_OFFSET(at::indexing::TensorIndex, integer);
  PRINT_OFFSET(at::indexing::TensorIndex, boolean);
  PRINT_OFFSET(at::indexing::TensorIndex, slice);
  PRINT_OFFSET(at::indexing::TensorIndex, tensor);
  PRINT_OFFSET(at::indexing::TensorIndex, type);
  PRINT_ENUMERATOR(TensorIndexType::kNone);
  PRINT_ENUMERATOR(TensorIndexType::kEllipsis);
  PRINT_ENUMERATOR(TensorIndexType::kSymInt);
  PRINT_ENUMERATOR(TensorIndexType::kBoolean);
  PRINT_ENUMERATOR(TensorIndexType::kSlice);
  PRINT_ENUMERATOR(TensorIndexType::kTensor);
}

void printModes() {
  printSizes<c10::AutogradState>("AutogradState");
  PRINT_OFFSET(c10::AutogradState, flags);
  PRINT_ENUMERATOR(TJ_GRAD_MODE);
  PRINT_ENUMERATOR(TJ_INFERENCE_MODE);
  PRINT_ENUMERATOR(TJ_FORWARD_GRAD_MODE);
  PRINT_ENUMERATOR(TJ_MULTITHREADING_MODE);
  PRINT_ENUMERATOR(c10::DispatchKey::kDense);
  PRINT_ENUMERATOR(c10::DispatchKey::kADInplaceOrView);
  PRINT_ENUMERATOR(c10::DispatchKey::kAutogradOther);
  PRINT_ENUMERATOR(c10::DispatchKey::kAutogradFunctionality);
  PRINT_ENUMERATOR(c10::DispatchKey::kAutogradNestedTensor);
  PRINT_ENUMERATOR(c10::DispatchKey::kAutocastCPU);
}

void printNodes() {
  print("sizeof(Node)", sizeof(torchjava::NodeLayout));
  print("sizeof(Edge)", sizeof(torch::autograd::Edge));
  print("sizeof(InputMetadata)", torchjava::kInputMetadataSize);
  print("sizeof(FunctionPreHook)", sizeof(torch::autograd::FunctionPreHook));
}

void printWarnings() {
  printSizes<c10::WarningHandler>("WarningHandler");
  printSizes<std::variant<c10::Warning::UserWarning, c10::Warning::DeprecationWarning>>(
      "WarningVariant");
}

}  // namespace

int main() {
  printPlainTypes();
  printNumbers();
  printObjects();
  printIndexing();
  printModes();
  printWarnings();
  printNodes();
  return 0;
}
