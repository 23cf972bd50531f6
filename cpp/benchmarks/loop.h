#ifndef TORCHJAVA_BENCHMARKS_LOOP_H
#define TORCHJAVA_BENCHMARKS_LOOP_H

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace floor_rows {

// Does the work of one row so many times. It owns the tensors that the work starts from.
using Loop = std::function<void(std::int64_t iterations)>;

// The name is that of the Java benchmark; each thread makes a loop of its own.
struct Row {
  const char* name;
  Loop (*make)();
};

// The body is inlined: only the loop as a whole is behind a pointer.
template <class Body>
Loop loopOf(Body body) {
  return [body](std::int64_t iterations) mutable {
    for (std::int64_t i = 0; i < iterations; i++) {
      body();
    }
  };
}

std::vector<Row> smallOperators();
std::vector<Row> notebookRows();
std::vector<Row> trainingRows();
std::vector<Row> transformerRows();
std::vector<Row> largeOperators();
std::vector<Row> arrayRows();
std::vector<Row> callbackRows();

// Empty where C++ has no such row.
Loop makeLoop(const std::string& name);

}  // namespace floor_rows

#endif
