#include "torchjava/forward_ad.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/internal_m.h"
#include "torchjava/aten/m.h"
#include "torchjava/error.h"

void checkForwardAd() {
  const Owned x = filled({1}, 3);
  const tj_int64 level = tj_forward_ad_enter_level();
  check("the first dual level is number 0", level == 0);
  check("there is no second one", tj_forward_ad_enter_level() == INT64_MIN);
  checkEqual("its message is PyTorch's", "Nested forward mode AD is not supported at the moment",
             tj_error_message());
  tj_error_clear();

  const Owned dual = tj_aten__make_dual(x, filled({1}, 1), level);
  const Owned square = tj_aten_mul_Tensor(dual, dual);
  check("a plain tensor has no tangent", tj_forward_ad_has_tangent(x, level) == 0);
  check("operators pass tangents on", tj_forward_ad_has_tangent(square, level) == 1);
  check("the level can be exited", tj_forward_ad_exit_level(level) == 0);
  check("which takes the tangents away", tj_forward_ad_has_tangent(square, level) == 0);
  check("it cannot be exited twice", tj_forward_ad_exit_level(level) == -1);
  tj_error_clear();
}
