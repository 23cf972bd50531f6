#ifndef TORCHJAVA_ABI_DEVICE_H
#define TORCHJAVA_ABI_DEVICE_H

#include <cstdint>

namespace c10 {

// c10/core/Device.h: two bytes; index -1 is "the current one". Trivial.
struct Device {
  std::int8_t type;
  std::int8_t index;
};

// c10/core/Stream.h: a device and the stream's number on it. Trivial.
struct Stream {
  Device device;
  std::int64_t id;
};

static_assert(sizeof(Device) == 2 && alignof(Device) == 1, "c10::Device");
static_assert(sizeof(Stream) == 16 && alignof(Stream) == 8, "c10::Stream");

}  // namespace c10

#endif
