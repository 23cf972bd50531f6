#ifndef TORCHJAVA_ABI_OPERATORS_H
#define TORCHJAVA_ABI_OPERATORS_H

// Every type that occurs in the signature of an operator (call and redispatch in at::_ops::*).

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

#include "abi/array_ref.h"
#include "abi/device.h"
#include "abi/dimname.h"
#include "abi/dispatch_keys.h"
#include "abi/enums.h"
#include "abi/generator.h"
#include "abi/list.h"
#include "abi/scalar.h"
#include "abi/storage.h"
#include "abi/symbolic.h"
#include "abi/tensor.h"

#endif
