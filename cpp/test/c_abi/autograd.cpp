#include "torchjava/autograd.h"

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/a.h"
#include "torchjava/aten/m.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/error.h"

namespace {

int32_t backward(const Owned& y) {
  const tj_int64 handle = y;
  return tj_autograd_backward(&handle, 1, nullptr, 0, 0, false, nullptr, 0);
}

void checkBackward() {
  const Owned x = leaf(3);
  const Owned y = tj_aten_sum(Owned(tj_aten_mul_Tensor(x, x)), kNone);
  check("a leaf has no gradient at first", tj_autograd_get_grad(x) == 0);
  check("backward succeeds", backward(y) == 0);
  check("d(x*x)/dx is 2x", item(tj_aten_sum(Owned(tj_autograd_get_grad(x)), kNone)) == 12);
  check("backward a second time fails", backward(y) == -1);
  checkEqual("with PyTorch's message", "Trying to backward through the graph a second time",
             std::string(tj_error_message()).substr(0, 50));
  tj_error_clear();
}

void checkGrad() {
  const Owned x = leaf(3);
  const Owned y = tj_aten_sum(Owned(tj_aten_mul_Tensor(x, x)), kNone);
  const tj_int64 output = y;
  const tj_int64 input = x;
  const tj_list list = tj_autograd_grad(&output, 1, &input, 1, nullptr, 0, -1, false, false);
  tj_int64 value = 0;
  check("grad gives one gradient for one input", tj_list_size(list) == 1);
  tj_list_copy(list, &value);
  tj_list_free(list);
  const Owned gradient = value;
  check("grad computes what backward does", item(tj_aten_sum(gradient, kNone)) == 12);
  check("grad leaves the leaf's gradient alone", tj_autograd_get_grad(x) == 0);
}

void checkNodes() {
  const Owned x = leaf(1);
  const Owned two = tj_wrapped_number(kIntKind, 2, 0, kNone);
  const Owned y = tj_aten_add_Tensor(x, two, kIntKind, 1, 0);
  checkEqual("a node is named without namespaces", "AddBackward0", tj_autograd_grad_fn_name(y));
  check("a node has an address", tj_autograd_grad_fn(y) != 0);
  check("a leaf has no node", tj_autograd_grad_fn(x) == 0 && !tj_autograd_grad_fn_name(x));
  check("data has no history", tj_autograd_requires_grad(Owned(tj_autograd_data(y))) == 0);
}

}  // namespace

void checkAutograd() {
  checkBackward();
  checkGrad();
  checkNodes();
}
