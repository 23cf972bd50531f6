#include "torchjava/tensor.h"

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "abi/tensor_impl.h"
#include "abi/tensor_shim.h"
#include "guard.h"
#include "marshal.h"
#include "references.h"
#include "transforms.h"

namespace torchjava {
namespace {

// Calls one of LibTorch's getters, which take the address of an at::Tensor.
template <class Value>
Value ask(std::int32_t (*getter)(void*, Value*), tj_handle handle) {
  at::Tensor tensor = asTensor(handle);
  Value value{};
  if (getter(&tensor, &value) != 0) {
    throw std::runtime_error("this kind of tensor has no such property");
  }
  return value;
}

std::int32_t copyDims(
    std::int32_t (*getter)(void*, std::int64_t**), tj_handle handle, tj_int64* out) {
  return guardedStatus(
      [&] { std::copy_n(ask(getter, handle), ask(aoti_torch_get_dim, handle), out); });
}

// Bytes from the start of the storage to the end of the last element; -1 when that is no number.
std::int64_t extent(tj_handle t, std::int64_t dim, const std::int64_t* sizes) {
  const std::int64_t* strides = ask(aoti_torch_get_strides, t);
  std::int64_t last = ask(aoti_torch_get_storage_offset, t);
  bool overflow = false;
  for (std::int64_t i = 0; i < dim; ++i) {
    std::int64_t step = 0;
    overflow |= __builtin_mul_overflow(sizes[i] - 1, strides[i], &step);
    overflow |= __builtin_add_overflow(last, step, &last);
  }
  const auto width =
      static_cast<std::int64_t>(aoti_torch_dtype_element_size(ask(aoti_torch_get_dtype, t)));
  std::int64_t bytes = 0;
  overflow |= last < 0 || __builtin_mul_overflow(last + 1, width, &bytes);
  return overflow ? -1 : bytes;
}

// Sizes that were refused halfway leave the number of elements behind that was there before.
bool countsElements(tj_handle t, std::int64_t dim, const std::int64_t* sizes) {
  const bool empty = std::any_of(sizes, sizes + dim, [](std::int64_t size) { return size == 0; });
  std::int64_t product = empty ? 0 : 1;
  bool overflow = false;
  for (std::int64_t i = 0; i < dim && !empty; ++i) {
    overflow |= __builtin_mul_overflow(product, sizes[i], &product);
  }
  return !overflow && product == ask(aoti_torch_get_numel, t);
}

bool fits(tj_handle t) {
  constexpr std::int32_t kStrided = 0;
  constexpr std::int32_t kCpu = 0;
  const std::int64_t dim = ask(aoti_torch_get_dim, t);
  const std::int64_t* sizes = ask(aoti_torch_get_sizes, t);
  if (std::any_of(sizes, sizes + dim, [](std::int64_t size) { return size < 0; })) {
    return false;
  }
  if (ask(aoti_torch_get_layout, t) != kStrided || ask(aoti_torch_get_device_type, t) != kCpu) {
    return true;
  }
  if (!countsElements(t, dim, sizes)) {
    return false;
  }
  if (ask(aoti_torch_get_numel, t) == 0) {
    return true;
  }
  const std::int64_t bytes = extent(t, dim, sizes);
  return bytes >= 0 && bytes <= ask(aoti_torch_get_storage_size, t);
}

// See tj_tensor_summary: that of a tensor of which nothing is known, and the bits of each size, by
// the number of dimensions.
constexpr tj_int64 kGone = std::numeric_limits<tj_int64>::min();
constexpr int kSizesBits = 54;
constexpr std::int64_t kManyDims = 7;
constexpr int kShares[kManyDims] = {
    0, kSizesBits, kSizesBits / 2, kSizesBits / 3, kSizesBits / 4, kSizesBits / 5, kSizesBits / 6};

tj_int64 summaryOf(tj_int64 dtype, std::int64_t allDims, const std::int64_t* sizes) noexcept {
  const std::int64_t dims = std::min(allDims, kManyDims);
  tj_int64 summary = kGone | dtype << 57 | dims << kSizesBits;
  if (dims > 0 && dims < kManyDims) {
    const int share = kShares[dims];
    const std::int64_t largest = (std::int64_t{1} << share) - 1;
    for (int i = 0; i < dims; i++) {
      summary |= std::min(sizes[i], largest) << (i * share);
    }
  }
  return summary;
}

// Only hints for the processor, which ignores addresses that lead nowhere.
void fetchParts(const void* impl) {
  const TensorImplLayout& tensor = fieldsOf(impl);
  for (const void* part :
       {tensor.storage, tensor.autogradMeta, tensor.extraMeta, tensor.versionCounter}) {
    __builtin_prefetch(part, 1);
  }
}

// The elements, and what malloc notes in front of them.
void fetchElements(void* impl) {
  const auto* storage = static_cast<const StorageImplLayout*>(fieldsOf(impl).storage);
  if (storage != nullptr && isPlainTensor(impl)) {
    __builtin_prefetch(storage->elements, 1);
    __builtin_prefetch(static_cast<const char*>(storage->elements) - 1, 0);
  }
}

}  // namespace
}  // namespace torchjava

using namespace torchjava;

tj_handle tj_tensor_retain(tj_handle t) {
  return guarded(kNoHandle, [&] {
    retainTensor(nonNullImplOf(t));
    return t;
  });
}

void tj_tensor_release(tj_handle t) { releaseTensor(implOf(t)); }

void tj_tensor_release_all(const tj_handle* handles, tj_int64 size, tj_int64 next) {
  for (tj_int64 i = size; i < size + next; i++) {
    fetchImpl(implOf(handles[i]));
  }
  for (tj_int64 i = 0; i < size; i++) {
    fetchParts(implOf(handles[i]));
  }
  for (tj_int64 i = 0; i < size; i++) {
    fetchElements(implOf(handles[i]));
  }
  for (tj_int64 i = 0; i < size; i++) {
    tj_tensor_release(handles[i]);
  }
}

int32_t tj_tensor_dim(tj_handle t) {
  return guarded(kFailed, [&] { return static_cast<int32_t>(ask(aoti_torch_get_dim, t)); });
}

tj_int64 tj_tensor_numel(tj_handle t) {
  return guarded(tj_int64{-1}, [&] { return tj_int64{ask(aoti_torch_get_numel, t)}; });
}

int32_t tj_tensor_sizes(tj_handle t, tj_int64* out) {
  return copyDims(aoti_torch_get_sizes, t, out);
}

int32_t tj_tensor_strides(tj_handle t, tj_int64* out) {
  return copyDims(aoti_torch_get_strides, t, out);
}

tj_int64 tj_tensor_storage_offset(tj_handle t) {
  return guarded(tj_int64{-1}, [&] { return tj_int64{ask(aoti_torch_get_storage_offset, t)}; });
}

tj_int64 tj_tensor_storage_bytes(tj_handle t) {
  return guarded(tj_int64{-1}, [&] { return tj_int64{ask(aoti_torch_get_storage_size, t)}; });
}

int32_t tj_tensor_fits(tj_handle t) {
  return guarded(kFailed, [&] {
    void* tensor = innermost(nonNullImplOf(t));
    return static_cast<int32_t>(fits(reinterpret_cast<tj_handle>(tensor)));
  });
}

int32_t tj_tensor_dtype(tj_handle t) {
  return guarded(kFailed, [&] { return ask(aoti_torch_get_dtype, t); });
}

int32_t tj_tensor_device(tj_handle t) {
  return guarded(kFailed, [&] {
    constexpr int32_t kCpu = 0;
    const int32_t type = ask(aoti_torch_get_device_type, t);
    const int32_t index = type == kCpu ? -1 : ask(aoti_torch_get_device_index, t);
    return type << 8 | (index & 0xff);
  });
}

int32_t tj_tensor_layout(tj_handle t) {
  return guarded(kFailed, [&] { return ask(aoti_torch_get_layout, t); });
}

tj_int64 tj_tensor_data(tj_handle t) {
  return guarded(
      tj_int64{0}, [&] { return reinterpret_cast<tj_int64>(ask(aoti_torch_get_data_ptr, t)); });
}

int32_t tj_tensor_alike(tj_handle t, tj_handle other) {
  return guarded(kFailed, [&] {
    const std::int64_t dim = ask(aoti_torch_get_dim, t);
    if (dim != ask(aoti_torch_get_dim, other) ||
        ask(aoti_torch_get_dtype, t) != ask(aoti_torch_get_dtype, other)) {
      return 0;
    }
    const std::int64_t* sizes = ask(aoti_torch_get_sizes, t);
    return std::equal(sizes, sizes + dim, ask(aoti_torch_get_sizes, other)) ? 1 : 0;
  });
}

tj_int64 tj_tensor_summary(tj_handle t) {
  return guarded(kGone, [&]() -> tj_int64 {
    void* impl = nonNullImplOf(t);
    if (isPlainTensor(impl)) {
      const TensorImplLayout& tensor = fieldsOf(impl);
      return summaryOf(tensor.dtype, static_cast<std::int64_t>(tensor.dim), tensor.sizes());
    }
    const std::int64_t dim = ask(aoti_torch_get_dim, t);
    return summaryOf(ask(aoti_torch_get_dtype, t), dim, ask(aoti_torch_get_sizes, t));
  });
}

void tj_tensor_close(tj_int64* handles, tj_int64 size) {
  for (tj_int64 i = 0; i < size; i++) {
    if (handles[i] != 0) {
      const tj_handle tensor = handles[i];
      handles[i] = tj_tensor_summary(tensor);
      tj_tensor_release(tensor);
    }
  }
}
