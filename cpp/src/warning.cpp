#include "torchjava/warning.h"

#include <atomic>
#include <stdexcept>
#include <typeinfo>

#include "abi/warning.h"
#include "guard.h"
#include "python_names.h"

namespace torchjava {
namespace {

std::atomic<tj_warning_listener> current{nullptr};

class ListeningHandler final : public c10::WarningHandler {
 public:
  void process(const c10::Warning& warning) override {
    const tj_warning_listener listener = current.load(std::memory_order_acquire);
    if (listener == nullptr) {
      c10::WarningHandler::process(warning);
    } else {
      listener(withPythonNames(warning.msg()).c_str(), warning.type().index() != 0);
    }
  }
};

// The object that threads without a handler fall back to (getBaseHandler in c10/util/Exception.cpp,
// 2.10.0). It is a local static there, and null is the only way to it.
c10::WarningHandler* fallbackHandler() {
  c10::WarningHandler* own = c10::WarningUtils::get_warning_handler();
  c10::WarningUtils::set_warning_handler(nullptr);
  c10::WarningHandler* fallback = c10::WarningUtils::get_warning_handler();
  c10::WarningUtils::set_warning_handler(own);
  return fallback;
}

// Makes the fallback an object of our class. It holds nothing but the pointer to its virtual
// functions, and other threads may call these meanwhile: hence one atomic store.
bool takeOver() {
  static ListeningHandler ours;
  c10::WarningHandler* fallback = fallbackHandler();
  if (typeid(*fallback) != typeid(c10::WarningHandler)) {
    throw std::runtime_error("LibTorch's own warning handler is not where it was expected");
  }
  void* const functions = *reinterpret_cast<void**>(&ours);
  __atomic_store_n(reinterpret_cast<void**>(fallback), functions, __ATOMIC_RELEASE);
  return true;
}

}  // namespace
}  // namespace torchjava

using namespace torchjava;

int32_t tj_warnings_listen(tj_warning_listener listener) {
  return guardedStatus([&] {
    [[maybe_unused]] static const bool done = takeOver();
    current.store(listener, std::memory_order_release);
  });
}
