#ifndef TORCHJAVA_ABI_ENUMS_H
#define TORCHJAVA_ABI_ENUMS_H

#include <cstdint>

namespace c10 {

// Only the width and the signedness matter here: the values are named where users see them.
enum class ScalarType : std::int8_t {};    // c10/core/ScalarType.h
enum class Layout : std::int8_t {};        // c10/core/Layout.h
enum class MemoryFormat : std::int8_t {};  // c10/core/MemoryFormat.h
enum class QScheme : std::uint8_t {};      // c10/core/QScheme.h

}  // namespace c10

#endif
