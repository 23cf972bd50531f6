#ifndef TORCHJAVA_TEST_TENSORS_H
#define TORCHJAVA_TEST_TENSORS_H

#include <vector>

#include "owned.h"
#include "torchjava/aten/f.h"
#include "torchjava/aten/internal_l.h"
#include "torchjava/list.h"
#include "torchjava/tensor.h"

// Short forms of calls that every group of checks makes.

inline constexpr int32_t kDoubleKind = 0;
inline constexpr int32_t kIntKind = 1;
inline constexpr int32_t kNone = -1;

tj_int64 bitsOf(double value);

// A float32 tensor of one value.
Owned filled(std::vector<tj_int64> size, double value);

// Two equal values that collect gradients.
Owned leaf(double value);

// x.item(), for tensors of floating point.
double item(const Owned& t);

std::vector<tj_int64> sizesOf(const Owned& t);

#endif
