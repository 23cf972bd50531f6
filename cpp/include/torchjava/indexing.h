#ifndef TORCHJAVA_INDEXING_H
#define TORCHJAVA_INDEXING_H

/* Python's x[...] and x[...] = v.
 *
 * Why: LibTorch's own TensorIndex turns integers, slices, None, ... and index tensors into the same
 * operators, with the same error messages, as the Python binding does.
 *
 * An index list of n entries is two arrays: kinds[n] with a tj_index_kind each, and values[6 * n]:
 *   {integer, boolean or borrowed tensor handle, start, stop, step, bits, 0},
 * where bits says which of start (1), stop (2) and step (4) a slice gives.
 */

#include "torchjava/export.h"

enum tj_index_kind {
  TJ_INDEX_NEW_AXIS = 0,
  TJ_INDEX_ELLIPSIS = 1,
  TJ_INDEX_INTEGER = 2,
  TJ_INDEX_BOOLEAN = 3,
  TJ_INDEX_SLICE = 4,
  TJ_INDEX_TENSOR = 5
};

/* x[...]: owned; 0 on failure. */
TJ_API tj_handle tj_index(tj_handle self, tj_int64 n, const int32_t *kinds, const tj_int64 *values);

/* x[i], the most frequent of all, without arrays. owned; 0 on failure. */
TJ_API tj_handle tj_index_integer(tj_handle self, tj_int64 i);

/* x[...] = value, a tensor. 0 or -1. */
TJ_API int32_t tj_index_put_tensor(tj_handle self, tj_int64 n, const int32_t *kinds,
                                   const tj_int64 *values, tj_handle value);

/* x[...] = value, a number (encoded as in the operator wrappers). 0 or -1. */
TJ_API int32_t tj_index_put_scalar(tj_handle self, tj_int64 n, const int32_t *kinds,
                                   const tj_int64 *values, int32_t value_kind, tj_int64 value_bits,
                                   double value_imag);

#endif
