#ifndef TORCHJAVA_VIRTUAL_FUNCTIONS_H
#define TORCHJAVA_VIRTUAL_FUNCTIONS_H

#include <cstddef>

// Tables of virtual functions, as the Itanium C++ ABI lays them out.

namespace torchjava {

// An object points behind the first entries, which tell its type.
inline constexpr std::size_t kTableHeader = 2;

// What an entry for this function holds.
template <class Function>
void* tableEntry(Function* function) {
  return reinterpret_cast<void*>(function);
}

}  // namespace torchjava

#endif
