#include "torchjava/runtime.h"

#include <dlfcn.h>

#include "abi/runtime.h"
#include "abi/tensor_shim.h"
#include "guard.h"
#include "kept_string.h"

using namespace torchjava;

namespace {

// The version that src/abi declares types for; CMake passes it on from the one Maven property.
constexpr int32_t kNeeded = TORCHJAVA_LIBTORCH_MAJOR << 16 | TORCHJAVA_LIBTORCH_MINOR << 8 |
                            TORCHJAVA_LIBTORCH_PATCH;

}  // namespace

int32_t tj_libtorch_version_needed(void) { return kNeeded; }

int32_t tj_libtorch_version(void) {
  // Weakly linked: a LibTorch without the symbol must give an answer, not a dead process.
  return aoti_torch_abi_version == nullptr ? 0
                                           : static_cast<int32_t>(aoti_torch_abi_version() >> 40);
}

const char* tj_libtorch_path(void) {
  Dl_info info{};
  auto* symbol = reinterpret_cast<void*>(&aoti_torch_abi_version);
  return symbol != nullptr && dladdr(symbol, &info) != 0 ? info.dli_fname : "";
}

const char* tj_cpu_capability(void) {
  return guarded(static_cast<const char*>(""), [] { return keepString(at::get_cpu_capability()); });
}

int32_t tj_get_num_threads(void) {
  return guarded(kFailed, [] { return at::get_num_threads(); });
}

int32_t tj_set_num_threads(int32_t n) {
  return guardedStatus([&] { at::set_num_threads(n); });
}

int32_t tj_cuda_device_count(void) {
  return guarded(kFailed, [] { return static_cast<int32_t>(torch::cuda::device_count()); });
}

int32_t tj_get_default_dtype(void) {
  return guarded(kFailed, [] { return static_cast<int32_t>(c10::get_default_dtype().index); });
}

int32_t tj_set_default_dtype(int32_t dtype) {
  return guardedStatus(
      [&] { c10::set_default_dtype(caffe2::TypeMeta{static_cast<std::uint16_t>(dtype)}); });
}
