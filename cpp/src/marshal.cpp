#include "marshal.h"

#include <string>

#include "argument_error.h"

namespace torchjava {

void throwNullHandle() {
  throw ArgumentError("a tensor, generator or storage is missing: its handle is 0");
}

void throwNullString() { throw ArgumentError("a string is missing: it is null"); }

void throwBadArray() {
  throw ArgumentError("an array is null or has a negative size");
}

void throwIntegerOutOfRange(tj_int64 value) {
  throw ArgumentError(
      "integer out of range: " + std::to_string(value) + " is not a value LibTorch can represent");
}

void throwUnknownScalarKind(std::int32_t kind) {
  throw ArgumentError("unknown kind of scalar: " + std::to_string(kind));
}

ScalarList::ScalarList(const std::int32_t* kinds, const tj_int64* bits, const double* imaginaries,
                       tj_int64 size) {
  if (size < 0 || (size > 0 && (kinds == nullptr || bits == nullptr))) {
    throwBadArray();
  }
  scalars_.reserve(static_cast<std::size_t>(size));
  for (tj_int64 i = 0; i < size; i++) {
    scalars_.push_back(asScalar(kinds[i], bits[i], imaginaries == nullptr ? 0.0 : imaginaries[i]));
  }
}

namespace {

at::Dimname dimnameOf(std::string_view name) {
  return name == "*" ? at::Dimname::wildcard()
                     : at::Dimname::fromSymbol(
                           c10::Symbol::fromQualString("dimname::" + std::string(name)));
}

}  // namespace

at::Dimname asDimname(const char* name) { return dimnameOf(asString(name)); }

DimnameList::DimnameList(const char* names) {
  std::string_view rest = asString(names);
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    names_.push_back(dimnameOf(rest.substr(0, comma)));
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
}

OptionalDimnameList::OptionalDimnameList(const char* names) {
  if (names != nullptr) {
    names_.emplace(names);
  }
}

}  // namespace torchjava
