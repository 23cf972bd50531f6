#ifndef TORCHJAVA_MEMORY_LIMIT_H
#define TORCHJAVA_MEMORY_LIMIT_H

#include <cstddef>
#include <cstdint>
#include <new>
#include <string>

namespace torchjava {

// An allocation that the limit of tj_memory_set_limit does not allow.
class MemoryLimitReached final : public std::bad_alloc {
 public:
  MemoryLimitReached(std::size_t asked, std::int64_t live, std::int64_t limit)
      : message_("can't allocate memory: you tried to allocate " + std::to_string(asked) +
                 " bytes while " + std::to_string(live) + " bytes are in use, and the limit is " +
                 std::to_string(limit) + " bytes") {}

  const char* what() const noexcept override { return message_.c_str(); }

 private:
  std::string message_;
};

}  // namespace torchjava

#endif
