#ifndef TORCHJAVA_INDEXING_H
#define TORCHJAVA_INDEXING_H

/* Python's x[...] and x[...] = v.
 *
 * Why: LibTorch's own TensorIndex turns integers, slices, None, ... and index tensors into the same
 * operators, with the same error messages, as the Python binding does.
 *
 * An index list is an array with six numbers for each entry:
 *   {tj_index_kind, integer, boolean or borrowed tensor handle, start, stop, step, bits},
 * where bits says which of start (1), stop (2) and step (4) a slice gives. Its size counts numbers.
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
TJ_API tj_handle tj_index(tj_handle self, const tj_int64 *list, tj_int64 size);

/* x[i], the most frequent of all, without arrays. owned; 0 on failure. */
TJ_API tj_handle tj_index_integer(tj_handle self, tj_int64 i);

/* x[...] = value, a tensor. 0 or -1. */
TJ_API int32_t tj_index_put_tensor(tj_handle self, const tj_int64 *list, tj_int64 size,
                                   tj_handle value);

/* x[...] = value, a number (encoded as in the operator wrappers). 0 or -1. */
TJ_API int32_t tj_index_put_scalar(tj_handle self, const tj_int64 *list, tj_int64 size,
                                   int32_t value_kind, tj_int64 value_bits, double value_imag);

#endif
