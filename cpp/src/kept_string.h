#ifndef TORCHJAVA_KEPT_STRING_H
#define TORCHJAVA_KEPT_STRING_H

#include <string>
#include <utility>

namespace torchjava {

// Keeps a string for the caller until this thread's next call of the same function.
inline const char* keepString(std::string value) {
  thread_local std::string kept;
  kept = std::move(value);
  return kept.c_str();
}

}  // namespace torchjava

#endif
