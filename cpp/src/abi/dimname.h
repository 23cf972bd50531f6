#ifndef TORCHJAVA_ABI_DIMNAME_H
#define TORCHJAVA_ABI_DIMNAME_H

#include <cstdint>
#include <string>

#include "abi/import.h"

namespace c10 {

// aten/src/ATen/core/symbol.h: a number for an interned, namespace-qualified string.
struct TORCHJAVA_IMPORT Symbol {
  std::uint32_t number;

  static Symbol fromQualString(const std::string& qualified);
};

static_assert(sizeof(Symbol) == 4, "c10::Symbol");

}  // namespace c10

namespace at {

// aten/src/ATen/core/Dimname.h: a name of a dimension, or the wildcard ("no name"). Trivial.
struct TORCHJAVA_IMPORT Dimname {
  c10::Symbol name;
  std::uint8_t type;

  // Refuses names that are not identifiers.
  static Dimname fromSymbol(c10::Symbol name);
  static Dimname wildcard();
};

static_assert(sizeof(Dimname) == 8 && alignof(Dimname) == 4, "at::Dimname");

}  // namespace at

#endif
