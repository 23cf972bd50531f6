#ifndef TORCHJAVA_BENCHMARKS_OWNED_H
#define TORCHJAVA_BENCHMARKS_OWNED_H

#include <atomic>
#include <cstdint>
#include <utility>

#include "abi/tensor.h"

namespace floor_rows {

// c10/util/intrusive_ptr.h of 2.10.0: a table of virtual functions, then both counts in one word.
// The bridge does not rely on this; here it makes a free cost what it costs compiled C++ code.
struct CountedObject {
  virtual ~CountedObject() = default;
  virtual void releaseResources() = 0;

  std::atomic<std::uint64_t> counts;
};

// A tensor as C++ programs have it: what at::Tensor's constructors and destructor do, inline.
class Owned {
 public:
  Owned() noexcept = default;
  // Takes over the reference that an operator returned.
  Owned(const at::Tensor& result) noexcept : tensor_(result) {}
  Owned(const Owned& other) noexcept : tensor_(other.tensor_) { retain(); }
  Owned(Owned&& other) noexcept : tensor_(std::exchange(other.tensor_, at::Tensor())) {}
  Owned& operator=(Owned other) noexcept {
    std::swap(tensor_, other.tensor_);
    return *this;
  }
  ~Owned() {
    if (tensor_.defined()) {
      release(static_cast<CountedObject*>(tensor_.impl));
    }
  }

  operator at::Tensor&() noexcept { return tensor_; }
  operator const at::Tensor&() const noexcept { return tensor_; }
  at::Tensor& operator*() noexcept { return tensor_; }
  void* impl() const noexcept { return tensor_.impl; }

 private:
  static constexpr std::uint64_t kOne = 1;
  static constexpr std::uint64_t kOneWeak = kOne << 32;
  static constexpr std::uint64_t kPythonBit = kOne << 63;

  void retain() noexcept {
    if (tensor_.defined()) {
      static_cast<CountedObject*>(tensor_.impl)->counts.fetch_add(kOne, std::memory_order_relaxed);
    }
  }

  static void release(CountedObject* object) noexcept {
    if ((object->counts.load(std::memory_order_acquire) & ~kPythonBit) == (kOneWeak | kOne)) {
      object->counts.store(0, std::memory_order_relaxed);
      delete object;
      return;
    }
    const std::uint64_t left = object->counts.fetch_sub(kOne, std::memory_order_acq_rel) - kOne;
    if (static_cast<std::uint32_t>(left) == 0) {
      releaseLast(object, left);
    }
  }

  // Somebody holds it weakly.
  static void releaseLast(CountedObject* object, std::uint64_t left) noexcept;

  at::Tensor tensor_;
};

static_assert(sizeof(Owned) == sizeof(at::Tensor), "an array of these is an array of at::Tensor");

}  // namespace floor_rows

#endif
