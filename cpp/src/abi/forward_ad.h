#ifndef TORCHJAVA_ABI_FORWARD_AD_H
#define TORCHJAVA_ABI_FORWARD_AD_H

#include <cstdint>

#include "abi/import.h"

namespace torch {
namespace autograd {
namespace forward_ad {

// torch/csrc/autograd/autograd.h
TORCHJAVA_IMPORT std::uint64_t enter_dual_level();
TORCHJAVA_IMPORT void exit_dual_level(std::uint64_t level);

}  // namespace forward_ad
}  // namespace autograd
}  // namespace torch

#endif
