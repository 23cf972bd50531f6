#ifndef TORCHJAVA_ABI_ALLOCATOR_H
#define TORCHJAVA_ABI_ALLOCATOR_H

#include <cstddef>
#include <cstdint>

#include "abi/device.h"
#include "abi/import.h"

namespace c10 {

// c10/util/UniqueVoidPtr.h
using DeleterFnPtr = void (*)(void*);

// c10/core/Allocator.h: memory, the function that frees it and what that function is given. Not
// trivial, so that it is returned by invisible reference; who receives one frees it.
struct DataPtr {
  void* data = nullptr;
  DeleterFnPtr deleter = nullptr;
  void* context = nullptr;
  Device device{0, -1};

  DataPtr() noexcept {}
  DataPtr(const DataPtr& other) noexcept
      : data(other.data), deleter(other.deleter), context(other.context), device(other.device) {}
  DataPtr& operator=(const DataPtr&) = default;
  ~DataPtr() {}
};

static_assert(sizeof(DataPtr) == 32 && alignof(DataPtr) == 8, "c10::DataPtr");

// c10/core/Allocator.h: the virtual functions in the order of 2.10, and no data. LibTorch keeps the
// type information: is_simple_data_ptr is the first function that is not inline.
struct TORCHJAVA_IMPORT Allocator {
  virtual ~Allocator() = default;
  virtual DataPtr allocate(std::size_t bytes) = 0;
  virtual bool is_simple_data_ptr(const DataPtr& memory) const;
  virtual DeleterFnPtr raw_deleter() const { return nullptr; }
  virtual void copy_data(void* to, const void* from, std::size_t bytes) const = 0;
};

static_assert(sizeof(Allocator) == 8, "c10::Allocator");

// c10/core/CPUAllocator.h, CPUAllocator.cpp: the allocator of the process, and the one it starts
// with, which takes its memory from posix_memalign and gives it to free. Another one replaces it if
// its priority is not lower.
TORCHJAVA_IMPORT Allocator* GetCPUAllocator();
TORCHJAVA_IMPORT Allocator* GetDefaultCPUAllocator();
TORCHJAVA_IMPORT void SetCPUAllocator(Allocator* allocator, std::uint8_t priority);

}  // namespace c10

#endif
