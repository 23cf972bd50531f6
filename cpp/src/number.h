#ifndef TORCHJAVA_NUMBER_H
#define TORCHJAVA_NUMBER_H

#include "abi/enums.h"
#include "abi/scalar.h"

namespace torchjava {

// The dtypes of Python's numbers, and the default one (c10/core/ScalarType.h).
inline constexpr auto kInt64 = static_cast<c10::ScalarType>(4);
inline constexpr auto kFloat32 = static_cast<c10::ScalarType>(6);
inline constexpr auto kFloat64 = static_cast<c10::ScalarType>(7);
inline constexpr auto kComplex128 = static_cast<c10::ScalarType>(10);
inline constexpr auto kBool = static_cast<c10::ScalarType>(11);

// A 0-d CPU tensor, not yet marked as a number. Owned by the caller.
void* plainTensor(const c10::Scalar& value, c10::ScalarType dtype);

// Whether type promotion takes a 0-d float64 tensor for a Python number.
bool isWrappedNumber(void* impl);

}  // namespace torchjava

#endif
