#ifndef TORCHJAVA_ABI_GENERATOR_H
#define TORCHJAVA_ABI_GENERATOR_H

#include "abi/import.h"
#include "abi/tensor.h"

namespace at {

// aten/src/ATen/core/Generator.h: one intrusive_ptr<GeneratorImpl>, null where undefined.
//
// Operators take it as std::optional<Generator> by value. at::_ops::*::call copies its parameters
// on (codegen emits them as lvalues), so that a borrowed one is never moved from.
struct TORCHJAVA_IMPORT Generator {
  void* impl;

  explicit Generator(void* generatorImpl = nullptr) noexcept : impl(generatorImpl) {}
  Generator(const Generator& other) noexcept : impl(other.impl) {}
  Generator& operator=(const Generator&) = default;
  ~Generator() {}

  void set_state(const Tensor& state);
  Tensor get_state() const;
};

static_assert(sizeof(Generator) == 8 && alignof(Generator) == 8, "at::Generator");

}  // namespace at

#endif
