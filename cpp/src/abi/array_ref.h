#ifndef TORCHJAVA_ABI_ARRAY_REF_H
#define TORCHJAVA_ABI_ARRAY_REF_H

#include <cstddef>
#include <optional>

namespace c10 {

// c10/util/ArrayRef.h: borrowed elements; trivial, so it travels in two registers.
template <class T>
struct ArrayRef {
  const T* data;
  std::size_t size;
};

// c10/util/OptionalArrayRef.h: one std::optional<ArrayRef<T>>; trivial.
template <class T>
struct OptionalArrayRef {
  std::optional<ArrayRef<T>> wrapped;
};

// aten/src/ATen/core/IListRef.h: a list in one of three forms, told apart by the tag behind the
// union. We only ever make the first, an ArrayRef.
template <class T>
struct IListRef {
  enum class Tag : int { kUnboxed };

  ArrayRef<T> unboxed;
  Tag tag;

  explicit IListRef(ArrayRef<T> elements) noexcept : unboxed(elements), tag(Tag::kUnboxed) {}
};

static_assert(sizeof(ArrayRef<char>) == 16, "c10::ArrayRef");
static_assert(sizeof(OptionalArrayRef<char>) == 24, "c10::OptionalArrayRef");
static_assert(sizeof(IListRef<char>) == 24, "c10::IListRef");

}  // namespace c10

#endif
