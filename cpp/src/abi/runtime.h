#ifndef TORCHJAVA_ABI_RUNTIME_H
#define TORCHJAVA_ABI_RUNTIME_H

#include <cstddef>
#include <cstdint>
#include <string>

#include "abi/generator.h"
#include "abi/import.h"

namespace caffe2 {

// c10/util/typeid.h: an index into a table whose first entries are the scalar types, in the order of
// c10::ScalarType.
struct TypeMeta {
  std::uint16_t index;
};

}  // namespace caffe2

namespace c10 {

// c10/core/DefaultDtype.h: one setting for the process.
TORCHJAVA_IMPORT void set_default_dtype(caffe2::TypeMeta dtype);
TORCHJAVA_IMPORT caffe2::TypeMeta get_default_dtype();

}  // namespace c10

namespace at {

// aten/src/ATen/CPUGeneratorImpl.h: only reached through pointers.
struct TORCHJAVA_IMPORT CPUGeneratorImpl {
  void set_current_seed(std::uint64_t seed);
  std::uint64_t current_seed() const;
  std::uint64_t seed();
};

namespace detail {
TORCHJAVA_IMPORT const Generator& getDefaultCPUGenerator();
TORCHJAVA_IMPORT Generator createCPUGenerator(std::uint64_t seed);
}  // namespace detail

// aten/src/ATen/Parallel.h, Version.h
TORCHJAVA_IMPORT int get_num_threads();
TORCHJAVA_IMPORT void set_num_threads(int threads);
TORCHJAVA_IMPORT std::string get_cpu_capability() __attribute__((abi_tag("cxx11")));

}  // namespace at

namespace torch {
namespace cuda {

// torch/csrc/api/include/torch/cuda.h: exported by CPU builds too, where there are no devices.
TORCHJAVA_IMPORT std::size_t device_count();
TORCHJAVA_IMPORT void manual_seed_all(std::uint64_t seed);

}  // namespace cuda
}  // namespace torch

#endif
