#ifndef TORCHJAVA_LIST_H
#define TORCHJAVA_LIST_H

/*
 * Results whose length only LibTorch knows: Tensor[] and tuples that contain one.
 *
 * A list is a flat block of 64-bit values, owned by the caller, who copies the values out and frees
 * the block. A Tensor[] lies there as its handles. A tuple lies there element by element: a Tensor
 * as its handle, a Tensor[] as the count followed by the handles. Handles are owned, 0 means
 * an undefined tensor. Freeing the block does not release the handles in it.
 */

#include "torchjava/export.h"

typedef tj_handle tj_list;

/* The number of values in the list; 0 for the list 0. */
TJ_API tj_int64 tj_list_size(tj_list list);

/* Copies all values; `values` has room for tj_list_size(list) of them. */
TJ_API void tj_list_copy(tj_list list, tj_int64* values);

/* Frees the block, not what its handles own. 0 is allowed. */
TJ_API void tj_list_free(tj_list list);

#endif
