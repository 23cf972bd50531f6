#include "owned.h"

namespace floor_rows {

void Owned::releaseLast(CountedObject* object, std::uint64_t left) noexcept {
  bool last = (left & ~kPythonBit) == kOneWeak;
  if (!last) {
    object->releaseResources();
    const std::uint64_t after = object->counts.fetch_sub(kOneWeak, std::memory_order_acq_rel);
    last = (after & ~kPythonBit) == kOneWeak;
  }
  if (last) {
    delete object;
  }
}

}  // namespace floor_rows
