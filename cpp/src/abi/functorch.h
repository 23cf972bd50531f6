#ifndef TORCHJAVA_ABI_FUNCTORCH_H
#define TORCHJAVA_ABI_FUNCTORCH_H

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

#include "abi/forward_ad.h"
#include "abi/import.h"
#include "abi/symbolic.h"
#include "abi/tensor.h"
#include "abi/tensor_impl.h"

namespace at {
namespace functorch {

// aten/src/ATen/functorch/Interpreter.h, 2.10.0
enum class TransformType : int { kTorch, kVmap, kGrad, kJvp, kFunctionalize };
enum class RandomnessType : int { kError, kSame, kDifferent };

// aten/src/ATen/functorch/DynamicLayer.h: one Interpreter. Unlike our other declarations it owns
// what it holds, since LibTorch returns it by value: whether its level is alive. The rest needs no
// destructor, as long as batch sizes are plain integers. What it holds of grad and jvp begins with
// the mode around them (GradInterpreterMeta and JvpInterpreterMeta in Interpreter.h).
struct TORCHJAVA_IMPORT DynamicLayer {
  TransformType type;
  std::int64_t level;
  alignas(8) unsigned char savedDispatchKeys[24];
  std::shared_ptr<bool> isAlive;
  alignas(8) unsigned char meta[24];

  c10::SymInt batchSize() const;
  RandomnessType randomness() const;
};

static_assert(sizeof(DynamicLayer) == 80, "at::functorch::DynamicLayer");

// What BatchedTensorImpl.h, TensorWrapper.h and FunctionalTensorWrapper.h put behind a TensorImpl
// begins alike. Only reached through pointers.
struct WrapperImpl {
  alignas(8) unsigned char tensorImpl[torchjava::kTensorImplSize];
  at::Tensor value;
  std::int64_t level;
};

struct BatchedTensorImpl : WrapperImpl {
  std::int64_t dim;
};

struct TORCHJAVA_IMPORT TensorWrapper : WrapperImpl {
  bool is_alive() const;
};

static_assert(offsetof(WrapperImpl, value) == 184, "at::functorch::TensorWrapper");

TORCHJAVA_IMPORT std::int64_t initAndPushDynamicLayer(
    TransformType type, std::optional<c10::SymInt> batchSize,
    std::optional<RandomnessType> randomness, std::optional<bool> previousGradMode,
    std::optional<bool> previousForwardGradMode, std::optional<bool> addBackViews);
TORCHJAVA_IMPORT DynamicLayer popDynamicLayerAndDeleteMetadata();
TORCHJAVA_IMPORT DynamicLayer popDynamicLayer();
TORCHJAVA_IMPORT std::int64_t pushDynamicLayer(DynamicLayer&& layer);
TORCHJAVA_IMPORT const std::vector<DynamicLayer>& getDynamicLayerStack();

// aten/src/ATen/FuncTorchTLS.h: what a thread has of transforms; null until one begins on it, or
// its stack is asked for.
class FuncTorchTLSBase;
TORCHJAVA_IMPORT std::unique_ptr<FuncTorchTLSBase>& functorchTLSAccessor();

TORCHJAVA_IMPORT const std::shared_ptr<bool>& getLifeHandleForLevel(std::int64_t level);
TORCHJAVA_IMPORT void setDynamicLayerFrontBackKeysIncluded(bool included);

TORCHJAVA_IMPORT at::Tensor makeTensorWrapper(
    const at::Tensor& value, std::int64_t level, bool isImmutable);

// aten/src/ATen/functorch/PlumbingHelper.h: the tensor itself and no dimension, where it is not
// batched at that level.
TORCHJAVA_IMPORT std::tuple<at::Tensor, std::optional<std::int64_t>> unwrapTensorAtLevel(
    const at::Tensor& tensor, std::int64_t level);

}  // namespace functorch
}  // namespace at

namespace c10 {
struct TensorImpl;
}

extern "C" {

// at::functorch::addBatchDim, which takes its tensor by value: it may take the reference over and
// leave the undefined tensor behind.
TORCHJAVA_IMPORT at::Tensor torchjava_abi_add_batch_dim(
    at::Tensor* owned, std::int64_t dim, std::int64_t level)
    __asm__("_ZN2at9functorch11addBatchDimENS_6TensorEll");

TORCHJAVA_IMPORT void torchjava_abi_set_requires_grad(c10::TensorImpl* self, bool requiresGrad)
    __asm__("_ZN3c1010TensorImpl17set_requires_gradEb");

// Virtual tables, by which the classes of tensors are told apart: objects point behind the first
// two entries (Itanium C++ ABI, 2.5).
TORCHJAVA_IMPORT extern void* const torchjava_abi_batched_vtable[] __asm__(
    "_ZTVN2at9functorch17BatchedTensorImplE");
TORCHJAVA_IMPORT extern void* const torchjava_abi_wrapper_vtable[] __asm__(
    "_ZTVN2at9functorch13TensorWrapperE");
}

#endif
