/* Makes and gives back much of everything that the C ABI hands out, in plain C. No byte of elements may
 * be left; under the leak sanitizer, nothing else either. */
#include <stdio.h>

#include "torchjava/aten/a.h"
#include "torchjava/aten/m.h"
#include "torchjava/aten/n.h"
#include "torchjava/aten/o.h"
#include "torchjava/aten/r.h"
#include "torchjava/aten/s.h"
#include "torchjava/aten/t.h"
#include "torchjava/autograd.h"
#include "torchjava/error.h"
#include "torchjava/indexing.h"
#include "torchjava/list.h"
#include "torchjava/memory.h"
#include "torchjava/tensor.h"

enum { ROUNDS = 500, NONE = -1, INTEGER = 1, PARTS = 3 };

static tj_handle matrix(void) {
  const tj_int64 size[2] = {PARTS, 4};
  return tj_aten_ones(size, 2, NONE, NONE, NONE, NONE);
}

static void tensorsAndNumbers(void) {
  const tj_handle x = matrix();
  const tj_handle two = tj_wrapped_number(INTEGER, 2, 0, -1);
  const tj_handle y = tj_aten_mul_Tensor(x, two);
  tj_tensor_release(tj_tensor_retain(y));
  tj_tensor_release(y);
  tj_tensor_release(two);
  tj_tensor_release(x);
}

/* The base goes first. */
static void views(void) {
  const tj_handle x = matrix();
  const tj_handle transposed = tj_aten_t(x);
  const tj_int64 last[6] = {TJ_INDEX_INTEGER, -1};
  const tj_handle row = tj_index(transposed, last, 6);
  tj_tensor_release(x);
  tj_tensor_release(transposed);
  tj_tensor_release(row);
}

static void lists(void) {
  const tj_handle x = matrix();
  const tj_list list = tj_aten_split_Tensor(x, 1, 0);
  tj_int64 parts[PARTS] = {0};
  if (tj_list_size(list) == PARTS) {
    tj_list_copy(list, parts);
  }
  tj_list_free(list);
  tj_tensor_release(x);
  for (int i = 0; i < PARTS; i++) {
    tj_tensor_release(parts[i]);
  }
}

/* One graph is used up by backward, the other goes with its tensor. */
static void graphs(void) {
  const tj_handle x = matrix();
  tj_aten_requires_grad_(x, true);
  const tj_handle square = tj_aten_mul_Tensor(x, x);
  const tj_handle sum = tj_aten_sum(square, NONE);
  const tj_handle unused = tj_aten_mul_Tensor(sum, x);
  tj_autograd_backward(&sum, 1, NULL, 0, 1, false, NULL, 0);
  const tj_list gradients = tj_autograd_grad(&sum, 1, &x, 1, NULL, 0, NONE, true, false);
  tj_int64 gradient = 0;
  if (tj_list_size(gradients) == 1) {
    tj_list_copy(gradients, &gradient);
  }
  tj_list_free(gradients);
  tj_tensor_release(gradient);
  tj_tensor_release(tj_autograd_get_grad(x));
  tj_autograd_set_grad(x, 0);
  tj_tensor_release(unused);
  tj_tensor_release(sum);
  tj_tensor_release(square);
  tj_tensor_release(x);
}

static int errors(void) {
  const tj_handle x = matrix();
  const tj_handle product = tj_aten_mm(x, x);
  const tj_handle part = tj_aten_narrow(x, 5, 0, 1);
  const int failed = product == 0 && part == 0 && tj_error_code() == TJ_INDEX_ERROR;
  tj_error_clear();
  tj_tensor_release(x);
  return failed;
}

static int everything(void) {
  tensorsAndNumbers();
  views();
  lists();
  graphs();
  return errors() && tj_error_code() == TJ_NO_ERROR;
}

int main(void) {
  const int counting = tj_memory_count_start() == 1;
  int good = everything();
  const tj_int64 once = tj_memory_live_bytes(); /* what LibTorch makes once and keeps */
  for (int i = 0; i < ROUNDS; i++) {
    good = everything() && good;
  }
  const tj_int64 left = tj_memory_live_bytes() - once;
  printf("%d rounds, %lld bytes left, %lld kept\n", ROUNDS, left, once);
  return counting && good && left == 0 ? 0 : 1;
}
