// Compiled only where LibTorch's own headers are at hand: the declared types against the real ones.
// The two cannot meet in one translation unit, so the expected numbers stand here once more; the
// static_asserts of src/abi hold the declarations to the same numbers.

#include <ATen/ATen.h>
#include <ATen/TensorIndexing.h>
#include <c10/core/AutogradState.h>
#include <torch/csrc/autograd/edge.h>
#include <torch/version.h>

static_assert(TORCH_VERSION_MAJOR == TORCHJAVA_LIBTORCH_MAJOR, "version");
static_assert(TORCH_VERSION_MINOR == TORCHJAVA_LIBTORCH_MINOR, "version");
static_assert(TORCH_VERSION_PATCH == TORCHJAVA_LIBTORCH_PATCH, "version");

static_assert(sizeof(at::TensorBase) == 8 && sizeof(at::Tensor) == 8, "at::Tensor");
static_assert(sizeof(at::Generator) == 8, "at::Generator");
static_assert(sizeof(at::Storage) == 8, "c10::Storage");
static_assert(sizeof(c10::Scalar) == 32 && alignof(c10::Scalar) == 16, "c10::Scalar");
static_assert(sizeof(c10::SymInt) == 8, "c10::SymInt");
static_assert(sizeof(c10::SymBool) == 16, "c10::SymBool");
static_assert(sizeof(c10::Device) == 2, "c10::Device");
static_assert(sizeof(c10::Stream) == 16, "c10::Stream");
static_assert(sizeof(c10::ArrayRef<int64_t>) == 16, "c10::ArrayRef");
static_assert(sizeof(c10::OptionalArrayRef<int64_t>) == 24, "c10::OptionalArrayRef");
static_assert(sizeof(at::ITensorListRef) == 24, "c10::IListRef");
static_assert(sizeof(at::indexing::Slice) == 24, "at::indexing::Slice");
static_assert(sizeof(at::indexing::TensorIndex) == 56, "at::indexing::TensorIndex");
static_assert(sizeof(torch::autograd::Edge) == 24, "torch::autograd::Edge");
static_assert(sizeof(caffe2::TypeMeta) == 2, "caffe2::TypeMeta");
static_assert(sizeof(c10::DataPtr) == 32, "c10::DataPtr");
static_assert(sizeof(c10::Allocator) == 8, "c10::Allocator");
static_assert(sizeof(c10::TensorImpl) == 184, "c10::TensorImpl");
static_assert(sizeof(c10::AutogradState) == 32, "c10::AutogradState");
static_assert(sizeof(c10::WarningHandler) == sizeof(void*), "c10::WarningHandler");
static_assert(static_cast<int>(c10::DispatchKey::Dense) == 1, "c10::DispatchKey");
static_assert(static_cast<int>(c10::DispatchKey::AutocastCPU) == 25, "c10::DispatchKey");
static_assert(c10::num_backends == 16, "c10::DispatchKeySet");
static_assert(sizeof(c10::DispatchKeySet) == 8, "c10::DispatchKeySet");
static_assert(static_cast<int>(c10::DispatchKey::ADInplaceOrView) == 20, "c10::DispatchKey");
static_assert(static_cast<int>(c10::DispatchKey::AutogradFunctionality) == 22, "c10::DispatchKey");

// What the ABI passes in registers, and what by invisible reference.
static_assert(std::is_trivially_copyable_v<c10::ArrayRef<int64_t>>, "c10::ArrayRef");
static_assert(!std::is_trivially_copyable_v<c10::SymInt>, "c10::SymInt");
static_assert(!std::is_trivially_copyable_v<at::Tensor>, "at::Tensor");
