#ifndef TORCHJAVA_ABI_STORAGE_H
#define TORCHJAVA_ABI_STORAGE_H

namespace c10 {

// c10/core/Storage.h: one intrusive_ptr<StorageImpl>. Passed by value and only copied on, as
// at::Generator is.
struct Storage {
  void* impl;

  explicit Storage(void* storageImpl = nullptr) noexcept : impl(storageImpl) {}
  Storage(const Storage& other) noexcept : impl(other.impl) {}
  Storage& operator=(const Storage&) = default;
  ~Storage() {}
};

static_assert(sizeof(Storage) == 8 && alignof(Storage) == 8, "c10::Storage");

}  // namespace c10

#endif
