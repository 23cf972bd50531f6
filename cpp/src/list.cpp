#include "torchjava/list.h"

#include <cstring>
#include <new>

#include "results.h"

// The block: the number of values, then the values.

namespace {

tj_int64* blockOf(tj_list list) { return reinterpret_cast<tj_int64*>(list); }

}  // namespace

namespace torchjava {

tj_handle newList(std::size_t size, tj_int64** values) {
  auto* block = static_cast<tj_int64*>(::operator new((size + 1) * sizeof(tj_int64)));
  block[0] = static_cast<tj_int64>(size);
  *values = block + 1;
  return reinterpret_cast<tj_handle>(block);
}

}  // namespace torchjava

tj_int64 tj_list_size(tj_list list) { return list == 0 ? 0 : blockOf(list)[0]; }

void tj_list_copy(tj_list list, tj_int64* values) {
  if (list != 0) {
    std::memcpy(values, blockOf(list) + 1,
                static_cast<std::size_t>(tj_list_size(list)) * sizeof(tj_int64));
  }
}

void tj_list_free(tj_list list) { ::operator delete(blockOf(list)); }
