#ifndef TORCHJAVA_TENSOR_H
#define TORCHJAVA_TENSOR_H

/* Tensor handles: references, metadata and memory.
 *
 * Why: a handle is the address of a TensorImpl, carried through Java as a long. Everything that is
 * asked of a tensor more often than once goes through here and costs one native call.
 *
 * Ownership: a function marked "owned" hands the caller one reference, to be given back with
 * tj_tensor_release. All other handles are borrowed for the length of the call. Passing a handle
 * whose last reference was released is undefined, as with any pointer; Java's Tensor prevents it.
 *
 * Threads: every function may be called from every thread; changing a tensor's metadata on one
 * thread while another reads it is a race, as in PyTorch.
 */

#include "torchjava/export.h"

/* One more reference to t. owned. */
TJ_API tj_handle tj_tensor_retain(tj_handle t);

/* Gives one reference back; the memory goes with the last one. Never fails. */
TJ_API void tj_tensor_release(tj_handle t);

/* Number of dimensions; -1 on failure. */
TJ_API int32_t tj_tensor_dim(tj_handle t);

/* Number of elements; -1 on failure. */
TJ_API tj_int64 tj_tensor_numel(tj_handle t);

/* Copies the sizes / strides (in elements) to out, which holds tj_tensor_dim(t) entries. 0 or -1. */
TJ_API int32_t tj_tensor_sizes(tj_handle t, tj_int64 *out);
TJ_API int32_t tj_tensor_strides(tj_handle t, tj_int64 *out);

/* Offset of the first element in the storage, in elements; -1 on failure. */
TJ_API tj_int64 tj_tensor_storage_offset(tj_handle t);

/* Bytes of the storage that the tensor shares with its views; -1 on failure. */
TJ_API tj_int64 tj_tensor_storage_bytes(tj_handle t);

/* Whether no size is negative and the storage reaches as far as sizes and strides say; 1 also for
   tensors without strides, devices other than the CPU, and where there are no elements. Asks the
   tensor with memory where function transforms have wrapped one. */
TJ_API int32_t tj_tensor_fits(tj_handle t);

/* c10::ScalarType of the elements; -1 on failure. */
TJ_API int32_t tj_tensor_dtype(tj_handle t);

/* (device type << 8) | (index & 0xff); -1 on failure. */
TJ_API int32_t tj_tensor_device(tj_handle t);

/* c10::Layout; -1 on failure. */
TJ_API int32_t tj_tensor_layout(tj_handle t);

/* Address of the first element, borrowed from t; 0 for an empty tensor or on failure. */
TJ_API tj_int64 tj_tensor_data(tj_handle t);

/* Whether two tensors have the same dtype and the same sizes: 1 or 0, -1 on failure. */
TJ_API int32_t tj_tensor_alike(tj_handle t, tj_handle other);

/* What is worth saying of t once it is gone, in one number below zero: bits 57-62 are the dtype, bits
 * 54-56 the number of dimensions (7: that many or more, without sizes), the rest the sizes in equal
 * shares, the first one lowest; a size that does not fit its share is all ones. Never fails. */
TJ_API tj_int64 tj_tensor_summary(tj_handle t);

/* Releases each tensor. Those behind them are likely to be released next: their memory, which nobody
 * has used for long, is fetched into the processor's cache meanwhile. They may be gone already. Never
 * fails. */
TJ_API void tj_tensor_release_all(const tj_handle *handles, tj_int64 size, tj_int64 next);

/* Releases each tensor and puts its summary in its place; 0 stays 0. Never fails. */
TJ_API void tj_tensor_close(tj_int64 *handles, tj_int64 size);

/* A 0-d CPU tensor that takes part in type promotion as a Python number does. owned.
 * kind: 0 double, 1 int64, 3 complex128, 4 bool; bits and imag as in the operator wrappers. dtype: -1
 * for the kind's own, or the one that an operator would convert the number to, done once and for all. */
TJ_API tj_handle tj_wrapped_number(int32_t kind, tj_int64 bits, double imag, int32_t dtype);

/* t.item() of a tensor of floating point, without room in memory. NaN for a NaN, for any other
 * tensor and where it failed: then tj_aten_item tells more, and no error is pending. */
TJ_API double tj_floating_point_item(tj_handle t);

#endif
