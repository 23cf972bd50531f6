#ifndef TORCHJAVA_BENCHMARKS_CALLS_H
#define TORCHJAVA_BENCHMARKS_CALLS_H

#include <vector>

#include "loop.h"

namespace floor_rows {

// Hot calls of the C ABI, with the names of rows of the benchmarks; each frees its result.
std::vector<Row> bridgeCalls();

}  // namespace floor_rows

#endif
