#ifndef TORCHJAVA_ABI_SYMBOLIC_H
#define TORCHJAVA_ABI_SYMBOLIC_H

#include <cstdint>

namespace c10 {

// c10/core/SymInt.h: an integer, or a tagged pointer to a SymNode where the top bits say so. Every
// value below kSmallestPlainInt is taken for a pointer and followed, so none may reach LibTorch.
struct SymInt {
  static constexpr std::int64_t kSmallestPlainInt = -(std::int64_t{1} << 62);

  std::int64_t value;

  explicit SymInt(std::int64_t plain = 0) noexcept : value(plain) {}
  SymInt(const SymInt& other) noexcept : value(other.value) {}
  SymInt& operator=(const SymInt&) = default;
  ~SymInt() {}
};

static_assert(sizeof(SymInt) == 8 && alignof(SymInt) == 8, "c10::SymInt");

// c10/core/SymBool.h: the plain value, and a SymNode that is null for plain values.
struct SymBool {
  bool value;
  void* node;

  SymBool(const SymBool& other) noexcept : value(other.value), node(other.node) {}
  ~SymBool() {}
};

static_assert(sizeof(SymBool) == 16 && alignof(SymBool) == 8, "c10::SymBool");

}  // namespace c10

#endif
