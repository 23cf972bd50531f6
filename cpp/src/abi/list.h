#ifndef TORCHJAVA_ABI_LIST_H
#define TORCHJAVA_ABI_LIST_H

#include <cstdint>
#include <vector>

#include "abi/import.h"

namespace c10 {

// aten/src/ATen/core/ivalue.h: eight bytes of payload and a tag.
struct IValue {
  enum class Tag : std::uint32_t { kNone = 0, kTensor = 1 };

  void* payload;
  Tag tag;

  IValue() noexcept : payload(nullptr), tag(Tag::kNone) {}
  IValue(void* object, Tag kind) noexcept : payload(object), tag(kind) {}
  IValue(const IValue& other) noexcept : payload(other.payload), tag(other.tag) {}
  IValue& operator=(const IValue&) = default;
  ~IValue() {}
};

static_assert(sizeof(IValue) == 16 && alignof(IValue) == 8, "c10::IValue");

// aten/src/ATen/core/jit_type_base.h: two words, an owning shared_ptr or a bare pointer.
struct Type {
  template <class T>
  struct SingletonOrSharedTypePtr {
    void* words[2];

    SingletonOrSharedTypePtr() noexcept : words{nullptr, nullptr} {}
    SingletonOrSharedTypePtr(const SingletonOrSharedTypePtr& other) noexcept
        : words{other.words[0], other.words[1]} {}
    ~SingletonOrSharedTypePtr() {}
  };
};

using TypePtr = Type::SingletonOrSharedTypePtr<Type>;

static_assert(sizeof(TypePtr) == 16, "c10::TypePtr");

// aten/src/ATen/core/jit_type.h.
struct TORCHJAVA_IMPORT OptionalType {
  // The type "Optional[Tensor]"; the caller owns the result.
  static TypePtr ofTensor();
};

namespace detail {

// aten/src/ATen/core/List.h: an intrusive_ptr_target (vtable, counts) with elements and their type.
// The constructor moves from both arguments and leaves the counts 0, as for any object that no
// intrusive_ptr owns yet.
struct TORCHJAVA_IMPORT ListImpl {
  ListImpl(std::vector<IValue> elements, TypePtr elementType);

  void* vtable;
  std::uint64_t counts;
  void* elements[3];
  void* elementType[2];
};

static_assert(sizeof(ListImpl) == 56 && alignof(ListImpl) == 8, "c10::detail::ListImpl");

}  // namespace detail

// aten/src/ATen/core/List.h: one intrusive_ptr<detail::ListImpl>.
template <class T>
struct List {
  detail::ListImpl* impl;

  explicit List(detail::ListImpl* list) noexcept : impl(list) {}
  List(const List& other) noexcept : impl(other.impl) {}
  ~List() {}
};

static_assert(sizeof(List<int>) == 8, "c10::List");

}  // namespace c10

#endif
