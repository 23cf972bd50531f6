#include <thread>

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/e.h"
#include "torchjava/aten/m.h"
#include "torchjava/aten/n.h"
#include "torchjava/error.h"

namespace {

// Code and message of the pending error, which is then forgotten.
std::string takeError(int32_t expectedCode) {
  const std::string text = tj_error_code() == expectedCode
                               ? tj_error_message()
                               : "error code " + std::to_string(tj_error_code());
  tj_error_clear();
  return text;
}

}  // namespace

void checkErrors() {
  const Owned x = filled({2, 3}, 1);
  check("no error is pending at first", tj_error_code() == TJ_NO_ERROR);
  check("a failed operator returns no handle", tj_aten_mm(x, x) == 0);
  checkEqual("its message is PyTorch's, without C++ frames",
             "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)",
             takeError(TJ_RUNTIME_ERROR));
  check("a cleared error is gone", tj_error_code() == TJ_NO_ERROR);

  tj_aten_narrow(x, 5, 0, 1);
  checkEqual("a missing dimension is an index error",
             "Dimension out of range (expected to be in range of [-2, 1], but got 5)",
             takeError(TJ_INDEX_ERROR));

  const tj_int64 size[1] = {3};
  tj_aten_expand(x, size, 1, false);
  checkEqual("types of tensors have Python's names",
             "expand(torch.FloatTensor{[2, 3]}, size=[3]): the number of sizes provided (1) must be "
             "greater or equal to the number of dimensions in the tensor (2)",
             takeError(TJ_RUNTIME_ERROR));

  check("a null handle is refused", tj_aten_add_Tensor(0, x, kIntKind, 1, 0) == 0);
  check("with a value error", tj_error_code() == TJ_VALUE_ERROR);
  tj_error_clear();

  check("a size that would be read as a pointer is refused",
        tj_aten_narrow(x, 0, INT64_MIN, 1) == 0);
  tj_error_clear();

  tj_aten_mm(x, x);
  std::thread([] {
    check("an error belongs to its thread alone", tj_error_code() == TJ_NO_ERROR);
  }).join();
  tj_error_clear();
}
