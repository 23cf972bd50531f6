#include "torchjava/runtime.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/r.h"
#include "torchjava/random.h"

void checkRuntime() {
  check("the loaded version is the one needed",
        tj_libtorch_version() == tj_libtorch_version_needed());
  const char* problem = tj_self_check();
  checkEqual("the self-check finds nothing", "", problem == nullptr ? "" : problem);
  check("the library's path is known", *tj_libtorch_path() != '\0');

  const tj_int64 size[1] = {1};
  tj_manual_seed(42);
  const double first = item(tj_aten_rand(size, 1, kNone, kNone, kNone, kNone));
  check("the seed is remembered", tj_initial_seed() == 42);
  tj_manual_seed(42);
  check("a seed repeats the numbers",
        item(tj_aten_rand(size, 1, kNone, kNone, kNone, kNone)) == first);

  check("the default dtype is float32", tj_get_default_dtype() == 6);
  tj_set_default_dtype(7);
  const tj_handle x = tj_aten_rand(size, 1, kNone, kNone, kNone, kNone);
  check("another default dtype takes effect", tj_tensor_dtype(x) == 7);
  tj_set_default_dtype(6);
}
