#ifndef TORCHJAVA_GUARD_H
#define TORCHJAVA_GUARD_H

#include <cstdint>
#include <limits>

#include "torchjava/export.h"

// The one place where exceptions stop. Every function of the C ABI that can fail wraps its body:
//
//   return guarded(kNoHandle, [&] { return ownedHandle(at::_ops::abs::call(asTensor(self))); });

namespace torchjava {

// What a function of the C ABI returns when it failed, by the kind of its result.
inline constexpr tj_handle kNoHandle = 0;
inline constexpr std::int32_t kFailed = -1;
inline constexpr tj_int64 kNoInteger = std::numeric_limits<tj_int64>::min();
inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

// The status of a function that has nothing to return.
inline constexpr std::int32_t kOk = 0;

// Makes the exception being handled the pending error of this thread. Call only inside a catch.
void rememberCurrentException() noexcept;

// Runs the body; turns any exception into the pending error and the given failure value.
template <class Result, class Body>
inline Result guarded(Result failure, Body&& body) noexcept {
  try {
    return body();
  } catch (...) {
    rememberCurrentException();
    return failure;
  }
}

// The same for a body that returns nothing or something the C ABI ignores.
template <class Body>
inline std::int32_t guardedStatus(Body&& body) noexcept {
  try {
    body();
    return kOk;
  } catch (...) {
    rememberCurrentException();
    return kFailed;
  }
}

}  // namespace torchjava

#endif
