#ifndef TORCHJAVA_SCOPED_MODES_H
#define TORCHJAVA_SCOPED_MODES_H

#include <cstdint>

#include "torchjava/modes.h"

namespace torchjava {

// Other modes for the calling thread until the end of the block.
class ScopedModes {
 public:
  explicit ScopedModes(std::int32_t modes);
  ~ScopedModes();
  ScopedModes(const ScopedModes&) = delete;
  ScopedModes& operator=(const ScopedModes&) = delete;

 private:
  std::int32_t previous;
};

}  // namespace torchjava

#endif
