#include "torchjava/functorch.h"

#include <utility>
#include <vector>

#include "abi/functorch.h"
#include "abi/tensor_shim.h"
#include "argument_error.h"
#include "decompositions.h"
#include "guard.h"
#include "marshal.h"
#include "owned_tensor.h"
#include "references.h"
#include "results.h"
#include "torchjava/modes.h"
#include "transforms.h"

namespace torchjava {
namespace {

using at::functorch::BatchedTensorImpl;
using at::functorch::DynamicLayer;
using at::functorch::RandomnessType;
using at::functorch::TensorWrapper;
using at::functorch::TransformType;
using at::functorch::WrapperImpl;

// What this thread opened through the functions below, as far as LibTorch's own stack does not know.
struct Levels {
  std::int32_t jvps = 0;
  std::uint64_t dualLevel = 0;
  bool suspended = false;
  std::vector<DynamicLayer> lowered;
};

Levels& levels() noexcept {
  thread_local Levels ofThread;
  return ofThread;
}

// Most threads never have a stack; asking for it would make one.
std::size_t depth() noexcept {
  return at::functorch::functorchTLSAccessor() == nullptr
             ? 0
             : at::functorch::getDynamicLayerStack().size();
}

const DynamicLayer& youngest() {
  if (depth() == 0) {
    throw ArgumentError("no level of a transform is open on this thread");
  }
  return at::functorch::getDynamicLayerStack().back();
}

constexpr std::size_t kEntriesBeforeFirstFunction = 2;

bool isOfClass(const void* impl, void* const* vtable) noexcept {
  return *static_cast<void* const* const*>(impl) == vtable + kEntriesBeforeFirstFunction;
}

bool isBatched(const void* impl) noexcept { return isOfClass(impl, torchjava_abi_batched_vtable); }

bool isTracked(const void* impl) noexcept { return isOfClass(impl, torchjava_abi_wrapper_vtable); }

bool isWrapper(const void* impl) noexcept { return isBatched(impl) || isTracked(impl); }

const WrapperImpl& wrapperOf(tj_handle t) { return *static_cast<WrapperImpl*>(nonNullImplOf(t)); }

void enterDualLevel() {
  try {
    levels().dualLevel = torch::autograd::forward_ad::enter_dual_level();
  } catch (...) {
    at::functorch::popDynamicLayerAndDeleteMetadata();
    throw;
  }
}

void pop() {
  Levels& open = levels();
  if (youngest().type == TransformType::kJvp && --open.jvps == 0) {
    torch::autograd::forward_ad::exit_dual_level(open.dualLevel);
  }
  at::functorch::popDynamicLayerAndDeleteMetadata();
}

std::optional<bool> isOn(std::int32_t mode) { return (tj_modes_get() & mode) != 0; }

}  // namespace

void* innermost(void* impl) noexcept {
  while (isWrapper(impl)) {
    impl = static_cast<WrapperImpl*>(impl)->value.impl;
  }
  return impl;
}

BorrowedTensor asInnermostTensor(tj_handle handle) {
  return BorrowedTensor(innermost(nonNullImplOf(handle)));
}

}  // namespace torchjava

using namespace torchjava;

tj_int64 tj_functorch_push_vmap(tj_int64 batch_size, int32_t randomness) {
  return guarded(tj_int64{-1}, [&] {
    provideBatchingRules();
    return tj_int64{at::functorch::initAndPushDynamicLayer(
        TransformType::kVmap, asOptionalSymInt(true, batch_size),
        static_cast<RandomnessType>(randomness), std::nullopt, std::nullopt, std::nullopt)};
  });
}

tj_int64 tj_functorch_push_grad(void) {
  return guarded(tj_int64{-1}, [&] {
    return tj_int64{at::functorch::initAndPushDynamicLayer(
        TransformType::kGrad, std::nullopt, std::nullopt, isOn(TJ_GRAD_MODE), std::nullopt,
        std::nullopt)};
  });
}

tj_int64 tj_functorch_push_jvp(void) {
  return guarded(tj_int64{-1}, [&] {
    provideForwardRules();
    const std::int64_t level = at::functorch::initAndPushDynamicLayer(
        TransformType::kJvp, std::nullopt, std::nullopt, std::nullopt, isOn(TJ_FORWARD_GRAD_MODE),
        std::nullopt);
    if (levels().jvps == 0) {
      enterDualLevel();
    }
    levels().jvps++;
    return tj_int64{level};
  });
}

int32_t tj_functorch_pop(void) {
  return guardedStatus([&] { pop(); });
}

int32_t tj_functorch_depth(void) { return static_cast<int32_t>(depth()); }

int32_t tj_functorch_current(tj_int64* values) {
  return guarded(kFailed, [&] {
    const DynamicLayer& layer = youngest();
    values[0] = layer.level;
    values[1] = layer.meta[0];
    if (layer.type == TransformType::kVmap) {
      values[1] = layer.batchSize().value;
      values[2] = static_cast<tj_int64>(layer.randomness());
    }
    return static_cast<int32_t>(layer.type);
  });
}

int32_t tj_functorch_lower(void) {
  return guardedStatus([] {
    youngest();
    levels().lowered.push_back(at::functorch::popDynamicLayer());
  });
}

int32_t tj_functorch_raise(void) {
  return guardedStatus([] {
    auto& lowered = levels().lowered;
    if (lowered.empty()) {
      throw ArgumentError("no level of a transform is hidden on this thread");
    }
    at::functorch::pushDynamicLayer(std::move(lowered.back()));
    lowered.pop_back();
  });
}

// The levels act through two dispatch keys that the first of them includes for its thread; Python
// excludes them for a while instead (DisableFuncTorch in torch/csrc/autograd/init.cpp, 2.10.0).
int32_t tj_functorch_suspend(void) {
  Levels& open = levels();
  if (depth() == 0 || open.suspended) {
    return 0;
  }
  at::functorch::setDynamicLayerFrontBackKeysIncluded(false);
  open.suspended = true;
  return 1;
}

void tj_functorch_resume(void) {
  at::functorch::setDynamicLayerFrontBackKeysIncluded(true);
  levels().suspended = false;
}

tj_handle tj_functorch_batch(tj_handle t, tj_int64 dim, tj_int64 level) {
  return guarded(kNoHandle, [&] {
    at::Tensor argument(retainTensor(nonNullImplOf(t)));
    const auto release = [&] {
      if (argument.defined()) {
        releaseTensor(argument.impl);
      }
    };
    try {
      const at::Tensor batched = torchjava_abi_add_batch_dim(&argument, dim, level);
      release();
      return ownedHandle(batched);
    } catch (...) {
      release();
      throw;
    }
  });
}

tj_handle tj_functorch_unbatch(tj_handle t, tj_int64 level, tj_int64* dim) {
  return guarded(kNoHandle, [&] {
    const auto [value, batchDim] = at::functorch::unwrapTensorAtLevel(asTensor(t), level);
    *dim = batchDim.value_or(-1);
    return ownedHandle(value);
  });
}

tj_handle tj_functorch_track(tj_handle t, tj_int64 level) {
  return guarded(kNoHandle, [&] {
    return ownedHandle(at::functorch::makeTensorWrapper(asTensor(t), level, false));
  });
}

tj_handle tj_functorch_lift(tj_handle t, tj_int64 level) {
  return guarded(kNoHandle, [&] {
    const WrapperImpl& wrapper = wrapperOf(t);
    if (isTracked(&wrapper) && wrapper.level >= level) {
      if (wrapper.level > level) {
        throw ArgumentError("a tensor that a transform tracks was used where that is hidden");
      }
      return retainedHandle(asTensor(t));
    }
    return ownedHandle(at::functorch::makeTensorWrapper(asTensor(t), level, true));
  });
}

tj_handle tj_functorch_untrack(tj_handle t, tj_int64 level) {
  return guarded(kNoHandle, [&] {
    const WrapperImpl& wrapper = wrapperOf(t);
    const bool tracks = isTracked(&wrapper) && wrapper.level == level &&
                        static_cast<const TensorWrapper&>(wrapper).is_alive();
    return tracks ? retainedHandle(wrapper.value) : retainedHandle(asTensor(t));
  });
}

int32_t tj_functorch_require_grad(tj_handle t) {
  return guardedStatus([&] {
    torchjava_abi_set_requires_grad(static_cast<c10::TensorImpl*>(nonNullImplOf(t)), true);
  });
}

int32_t tj_functorch_wrapper(tj_handle t, tj_int64* level_and_dim) {
  return guarded(kFailed, [&]() -> int32_t {
    const WrapperImpl& wrapper = wrapperOf(t);
    if (isBatched(&wrapper)) {
      level_and_dim[0] = wrapper.level;
      level_and_dim[1] = static_cast<const BatchedTensorImpl&>(wrapper).dim;
      return TJ_BATCHED;
    }
    if (isTracked(&wrapper)) {
      level_and_dim[0] = wrapper.level;
      return static_cast<const TensorWrapper&>(wrapper).is_alive() ? TJ_TRACKED : TJ_TRACKED_ONCE;
    }
    return TJ_PLAIN;
  });
}

int32_t tj_functorch_is_contiguous(tj_handle t) {
  return guarded(kFailed, [&] {
    at::Tensor tensor = asTensor(t);
    bool contiguous = false;
    aoti_torch_is_contiguous(&tensor, &contiguous);
    return plainBool(contiguous);
  });
}

tj_handle tj_functorch_value(tj_handle t) {
  return guarded(kNoHandle, [&] {
    const WrapperImpl& wrapper = wrapperOf(t);
    return isWrapper(&wrapper) ? retainedHandle(wrapper.value) : kNoHandle;
  });
}
