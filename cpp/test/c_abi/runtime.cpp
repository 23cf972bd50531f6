#include "torchjava/runtime.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/r.h"
#include "torchjava/error.h"
#include "torchjava/random.h"

namespace {

double drawFrom(tj_handle generator) {
  const tj_int64 size[1] = {1};
  return item(tj_aten_rand_generator(size, 1, generator, kNone, kNone, kNone, kNone));
}

void checkGenerators() {
  static const tj_handle generator = tj_generator_new();  // for good, as all generators are
  check("a new generator has PyTorch's seed",
        tj_generator_initial_seed(generator) == 67280421310721ULL);
  check("another seed is taken", tj_generator_set_seed(generator, 42) == 0);
  tj_manual_seed(42);
  check("a seed gives the numbers of the default generator",
        drawFrom(generator) == drawFrom(tj_default_generator()));

  const Owned state = tj_generator_get_state(generator);
  const double next = drawFrom(generator);
  check("a state is taken back", tj_generator_set_state(generator, state) == 0);
  check("a state is a position", drawFrom(generator) == next);

  check("other tensors are no states", tj_generator_set_state(generator, filled({3}, 0)) == -1);
  checkEqual("the error says so", "RNG state must be a torch.ByteTensor", tj_error_message());
  tj_error_clear();
  check("a drawn seed is remembered",
        tj_generator_seed(generator) == tj_generator_initial_seed(generator));
}

}  // namespace

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

  checkGenerators();

  check("the default dtype is float32", tj_get_default_dtype() == 6);
  tj_set_default_dtype(7);
  const Owned x = tj_aten_rand(size, 1, kNone, kNone, kNone, kNone);
  check("another default dtype takes effect", tj_tensor_dtype(x) == 7);
  tj_set_default_dtype(6);
}
