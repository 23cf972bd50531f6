// What the declared types promise, compared with what the loaded library does. Runs once, on load.
#include <cstring>

#include "abi/allocator.h"
#include "abi/autograd_meta.h"
#include "abi/functorch.h"
#include "abi/modes.h"
#include "abi/own_operators.h"
#include "abi/tensor_impl.h"
#include "abi/tensor_shim.h"
#include "guard.h"
#include "marshal.h"
#include "number.h"
#include "owned_tensor.h"
#include "past_autograd.h"
#include "references.h"
#include "results.h"
#include "scoped_modes.h"
#include "torchjava/error.h"
#include "torchjava/functorch.h"
#include "torchjava/runtime.h"
#include "torchjava/tensor.h"
#include "virtual_functions.h"

namespace torchjava {
namespace {

constexpr double kProbe = 2.5;
constexpr int32_t kDoubleKind = 0;

// A Scalar by reference, optional enums, a tensor and a Scalar returned by sret: each comes out
// wrong in its own way when a declared layout does not fit.
const char* checkValues() {
  at::Tensor self(plainTensor(asScalar(kDoubleKind, bitsOf(kProbe), 0), kFloat64));
  std::int32_t dtype = -1;
  if (aoti_torch_get_dtype(&self, &dtype) != 0 || dtype != enumValue(kFloat64)) {
    return "an optional dtype does not arrive";
  }
  const c10::Scalar value = at::_ops::item::call(self);
  if (value.tag != c10::Scalar::Tag::kDouble || value.payload.asDouble != kProbe) {
    return "a number does not survive the way in and out";
  }
  releaseByLibTorch(self.impl);  // the only release before references are checked
  return nullptr;
}

const char* checkWrappedNumber() {
  const tj_handle handle = tj_wrapped_number(kDoubleKind, bitsOf(kProbe), 0, -1);
  if (handle == kNoHandle) {
    return tj_error_message();
  }
  const OwnedTensor number(implOf(handle));
  return isWrappedNumber(number.impl()) ? nullptr : "numbers do not promote as Python's do";
}

// What LibTorch counts when it takes a reference and gives it back, and how it ends a tensor.
const char* checkReferences() {
  at::Tensor self(plainTensor(asScalar(kDoubleKind, bitsOf(kProbe), 0), kFloat64));
  const CountedLayout& counted = countedOf(self.impl);
  const bool single = counted.references == kOnlyReference;
  void* onHeap = nullptr;
  if (aoti_torch_new_tensor_handle(&self, &onHeap) != 0) {
    return "no reference can be taken";
  }
  const bool counts = counted.references == kOnlyReference + 1;
  aoti_torch_delete_tensor_object(onHeap);
  if (!single || !counts || counted.references != kOnlyReference || !isPlainTensor(self.impl)) {
    return "references are counted in another way";
  }
  releaseTensor(self.impl);
  return nullptr;
}

// The fields of a tensor that are read in place, with its sizes among them and elsewhere.
bool fieldsFit(c10::ArrayRef<c10::SymInt> size, c10::ArrayRef<c10::SymInt> stride) {
  const at::Tensor tensor = at::_ops::empty_strided::call(
      size, stride, kFloat64, std::nullopt, std::nullopt, std::nullopt);
  const OwnedTensor made(tensor.impl);
  const TensorImplLayout& fields = fieldsOf(tensor.impl);
  std::int64_t numel = 1;
  for (std::size_t i = 0; i < size.size; i++) {
    numel *= size.data[i].value;
  }
  const bool sizesFit = fields.dim == size.size && fields.numel == numel &&
                        std::memcmp(fields.sizes(), size.data, size.size * sizeof *size.data) == 0;
  return sizesFit && fields.dtype == enumValue(kFloat64) && fields.keys.bits == kPlainKeys &&
         fields.autogradMeta == nullptr && hasNoDerivative(tensor);
}

const char* checkFields() {
  const ScopedModes normal(tj_modes_get() & ~TJ_INFERENCE_MODE);  // whose tensors have other keys
  const c10::SymInt few[] = {c10::SymInt(2), c10::SymInt(3)};
  const c10::SymInt apart[] = {c10::SymInt(7), c10::SymInt(2)};
  const c10::SymInt many[] = {c10::SymInt(1), c10::SymInt(2), c10::SymInt(3),
                              c10::SymInt(1), c10::SymInt(4), c10::SymInt(5)};
  const bool keysFit = c10::toString({kPlainKeys}) ==
                       "DispatchKeySet(CPU, ADInplaceOrView, AutogradCPU, AutocastCPU)";
  return keysFit && fieldsFit({few, 2}, {apart, 2}) && fieldsFit({many, 6}, {many, 6})
             ? nullptr
             : "the fields of tensors are not where they were expected";
}

// The destructors have no names, but stand right behind a function that has one.
const char* checkAutogradMeta() {
  for (void* const* functions : {functionsOfMeta(), functionsOfViewMeta()}) {
    if (functions[kSetForwardGradient] != tableEntry(&torchjava_abi_set_fw_grad)) {
      return "what autograd keeps for tensors looks different";
    }
  }
  return nullptr;
}

// Each virtual function of the allocator in its place: what LibTorch says of its own memory holds.
const char* checkAllocator() {
  constexpr std::size_t kBytes = 64;
  c10::Allocator* allocator = c10::GetDefaultCPUAllocator();
  const c10::DeleterFnPtr deleter = allocator->raw_deleter();
  const c10::DataPtr from = allocator->allocate(kBytes);
  const c10::DataPtr to = allocator->allocate(kBytes);
  std::memset(from.data, 1, kBytes);
  allocator->copy_data(to.data, from.data, kBytes);
  const bool fits = allocator->is_simple_data_ptr(from) && from.data == from.context &&
                    from.deleter == deleter && from.device.type == 0 &&
                    std::memcmp(from.data, to.data, kBytes) == 0;
  deleter(from.context);
  deleter(to.context);
  return fits ? nullptr : "the memory of its allocator looks different";
}

// Whether the flags are where LibTorch itself looks for them.
bool agrees(int32_t modes) {
  const ScopedModes scoped(modes);
  return c10::GradMode::is_enabled() == ((modes & TJ_GRAD_MODE) != 0) &&
         c10::InferenceMode::is_enabled() == ((modes & TJ_INFERENCE_MODE) != 0);
}

const char* checkModes() {
  const int32_t others = tj_modes_get() & ~(TJ_GRAD_MODE | TJ_INFERENCE_MODE);
  const bool agree = agrees(others) && agrees(others | TJ_GRAD_MODE) &&
                     agrees(others | TJ_INFERENCE_MODE) &&
                     agrees(others | TJ_GRAD_MODE | TJ_INFERENCE_MODE);
  return agree ? nullptr : "grad mode and inference mode are not where they were expected";
}

// The layer that grad puts on the stack, and a tensor of that layer, where LibTorch has them.
const char* checkTransforms() {
  const OwnedTensor tensor(plainTensor(asScalar(kDoubleKind, bitsOf(kProbe), 0), kFloat64));
  const tj_int64 level = tj_functorch_push_grad();
  const auto& stack = at::functorch::getDynamicLayerStack();
  const bool layerFits = stack.size() == 1 && stack[0].level == level &&
                         stack[0].type == at::functorch::TransformType::kGrad &&
                         stack[0].meta[0] == ((tj_modes_get() & TJ_GRAD_MODE) != 0) &&
                         &stack[0].isAlive == &at::functorch::getLifeHandleForLevel(level);
  if (!layerFits) {
    return "the levels of function transforms look different";
  }
  const OwnedTensor tracked(
      implOf(tj_functorch_track(reinterpret_cast<tj_handle>(tensor.impl()), level)));
  tj_int64 levelAndDim[2] = {};
  const auto handle = reinterpret_cast<tj_handle>(tracked.impl());
  const bool wrapperFits = tj_functorch_wrapper(handle, levelAndDim) == TJ_TRACKED &&
                           levelAndDim[0] == level &&
                           static_cast<at::functorch::WrapperImpl*>(tracked.impl())->value.impl ==
                               tensor.impl();
  tj_functorch_pop();
  const bool ends = tj_functorch_wrapper(handle, levelAndDim) == TJ_TRACKED_ONCE;
  return wrapperFits && ends ? nullptr : "the tensors of function transforms look different";
}

}  // namespace
}  // namespace torchjava

using namespace torchjava;

const char* tj_self_check(void) {
  return guarded(static_cast<const char*>("the self-check itself failed"), []() -> const char* {
    // The values come first: they show a library that does nothing, without following its pointers.
    for (const auto check : {checkValues, checkAutogradMeta, checkReferences, checkFields,
                             checkWrappedNumber, checkAllocator, checkModes, checkTransforms}) {
      const char* problem = check();
      if (problem != nullptr) {
        return problem;
      }
    }
    return nullptr;
  });
}
