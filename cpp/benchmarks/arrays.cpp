// Copies of 64 MB: into a new tensor, into a new array, and into memory that is in use already.
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include "abi/tensor_shim.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

constexpr std::size_t kBytes = std::size_t{64} << 20;
constexpr std::int64_t kFloats = kBytes / sizeof(float);

using Memory = std::shared_ptr<void>;

Memory newMemory() { return Memory(std::malloc(kBytes), std::free); }

Memory filled() {
  Memory memory = newMemory();
  std::memset(memory.get(), 1, kBytes);
  return memory;
}

// The compiler must not leave a copy out that nobody reads.
void isRead(const void* copy) { asm volatile("" : : "g"(copy) : "memory"); }

Loop intoTensor() {
  return loopOf([array = filled()] {
    const c10::SymInt size(kFloats);
    Owned tensor(at::_ops::empty_memory_format::call(
        {&size, 1}, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt));
    void* data = nullptr;
    aoti_torch_get_data_ptr(&*tensor, &data);
    std::memcpy(data, array.get(), kBytes);
    isRead(data);
  });
}

Loop intoNewArray() {
  return loopOf([array = filled()] {
    const auto* elements = static_cast<const float*>(array.get());
    const std::vector<float> copy(elements, elements + kFloats);
    isRead(copy.data());
  });
}

Loop intoOldMemory() {
  return loopOf([array = filled(), copy = filled()] {
    std::memcpy(copy.get(), array.get(), kBytes);
    isRead(copy.get());
  });
}

}  // namespace

std::vector<Row> arrayRows() {
  return {
      {"from_array_64mb", intoTensor},
      {"to_array_64mb", intoNewArray},
      {"copy_to_array_64mb", intoOldMemory},
      {"arraycopy_64mb", intoOldMemory},
  };
}

}  // namespace floor_rows
