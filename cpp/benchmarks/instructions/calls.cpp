#include "calls.h"

#include "torchjava/aten/a.h"
#include "torchjava/aten/o.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/aten/v.h"
#include "torchjava/indexing.h"
#include "torchjava/tensor.h"

namespace floor_rows {
namespace {

constexpr std::int32_t kNone = -1;
constexpr std::int32_t kInteger = 1;
constexpr std::int32_t kFloat32 = 6;

tj_handle ones() {
  const tj_int64 shape[] = {2, 2};
  return tj_aten_ones(shape, 2, kNone, kNone, kNone, kNone);
}

tj_handle leaf() {
  const tj_handle tensor = ones();
  tj_aten_requires_grad_(tensor, true);
  return tensor;
}

Loop sumOf(tj_handle x, tj_handle y) {
  return loopOf([x, y] { tj_tensor_release(tj_aten_add_Tensor(x, y, kInteger, 1, 0)); });
}

Loop add() { return sumOf(ones(), ones()); }

Loop addRecorded() { return sumOf(leaf(), ones()); }

Loop addNumber() { return sumOf(ones(), tj_wrapped_number(kInteger, 2, 0, kFloat32)); }

Loop sumDim() {
  return loopOf([x = ones()] {
    const tj_int64 dim = 0;
    tj_tensor_release(tj_aten_sum_dim_IntList(x, &dim, 1, false, kNone));
  });
}

Loop view() {
  return loopOf([x = ones()] {
    const tj_int64 size = 4;
    tj_tensor_release(tj_aten_view(x, &size, 1));
  });
}

Loop indexRow() {
  return loopOf([x = ones()] {
    const tj_int64 row[6] = {TJ_INDEX_INTEGER, 0};
    tj_tensor_release(tj_index(x, row, 6));
  });
}

}  // namespace

std::vector<Row> bridgeCalls() {
  return {
      {"add_2x2", add},
      {"add_2x2_grad", addRecorded},
      {"add_scalar_2x2", addNumber},
      {"sum_dim", sumDim},
      {"index_row", indexRow},
      {"view", view},
  };
}

}  // namespace floor_rows
