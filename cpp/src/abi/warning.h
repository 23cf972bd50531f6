#ifndef TORCHJAVA_ABI_WARNING_H
#define TORCHJAVA_ABI_WARNING_H

#include <string>
#include <variant>

#include "abi/import.h"

namespace c10 {

// c10/util/Exception.h: only seen by reference.
class TORCHJAVA_IMPORT Warning {
 public:
  struct UserWarning {};
  struct DeprecationWarning {};

  std::variant<UserWarning, DeprecationWarning> type() const;
  const std::string& msg() const __attribute__((abi_tag("cxx11")));
};

// c10/util/Exception.h: nothing but two virtual functions, the destructor first. Writes to the
// standard error stream.
class TORCHJAVA_IMPORT WarningHandler {
 public:
  virtual ~WarningHandler() = default;
  virtual void process(const Warning& warning);
};

static_assert(sizeof(WarningHandler) == sizeof(void*), "c10::WarningHandler");

namespace WarningUtils {

// The calling thread's handler; the process's own where the thread has none, or null was set.
TORCHJAVA_IMPORT void set_warning_handler(WarningHandler* handler) noexcept(true);
TORCHJAVA_IMPORT WarningHandler* get_warning_handler() noexcept(true);

}  // namespace WarningUtils
}  // namespace c10

#endif
