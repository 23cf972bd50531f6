#ifndef TORCHJAVA_ABI_SCALAR_H
#define TORCHJAVA_ABI_SCALAR_H

#include <cstdint>

namespace c10 {

// c10/core/Scalar.h: a tag at 0 and a payload at 16, which is aligned for a complex<double>.
struct Scalar {
  enum class Tag : int { kDouble, kInt, kUnsigned, kComplex, kBool, kSymFloat, kSymInt, kSymBool };

  struct alignas(16) Complex {
    double real;
    double imag;
  };

  union Payload {
    double asDouble;
    std::int64_t asInt;
    Complex asComplex;

    Payload() noexcept : asComplex{0, 0} {}
  };

  Tag tag;
  Payload payload;

  Scalar() noexcept : tag(Tag::kInt) {}
  Scalar(const Scalar& other) noexcept : tag(other.tag) {
    payload.asComplex = other.payload.asComplex;
  }
  Scalar& operator=(const Scalar& other) noexcept {
    tag = other.tag;
    payload.asComplex = other.payload.asComplex;
    return *this;
  }
  ~Scalar() {}
};

static_assert(sizeof(Scalar) == 32 && alignof(Scalar) == 16, "c10::Scalar");

}  // namespace c10

#endif
