#ifndef TORCHJAVA_AUTOGRAD_H
#define TORCHJAVA_AUTOGRAD_H

/* Autograd: running the engine, gradients and graph nodes.
 *
 * Why: these are the calls that Python makes on its own C++ binding instead of an operator.
 *
 * Ownership: as in tensor.h. Strings are borrowed until the next call that returns a string on the
 * same thread.
 *
 * Threads: backward may be called from several threads at
 * once on graphs that share leaves.
 */

#include "torchjava/export.h"
#include "torchjava/list.h"

/* torch.autograd.backward: accumulates into the leaves (into `inputs` alone when it is not empty).
 * `gradients` may be empty or hold 0 for "implicit". retain_graph: -1 means "as create_graph".
 * 0 or -1. */
TJ_API int32_t tj_autograd_backward(const tj_int64 *tensors, tj_int64 tensors_size,
                                    const tj_int64 *gradients, tj_int64 gradients_size,
                                    int32_t retain_graph, bool create_graph, const tj_int64 *inputs,
                                    tj_int64 inputs_size);

/* torch.autograd.grad: a list of gradients, one for every input, 0 where none flows. owned; 0 on
 * failure. */
TJ_API tj_list tj_autograd_grad(const tj_int64 *outputs, tj_int64 outputs_size, const tj_int64 *inputs,
                                tj_int64 inputs_size, const tj_int64 *gradients,
                                tj_int64 gradients_size, int32_t retain_graph, bool create_graph,
                                bool allow_unused);

/* t.grad: owned, or 0 when there is none. */
TJ_API tj_handle tj_autograd_get_grad(tj_handle t);

/* t.grad = grad, 0 for None; the caller checked that they fit. 0 or -1. */
TJ_API int32_t tj_autograd_set_grad(tj_handle t, tj_handle grad);

/* Counts a change in place of t that LibTorch has not seen. 0 or -1. */
TJ_API int32_t tj_autograd_bump_version(tj_handle t);

/* 1, 0 or -1 on failure. */
TJ_API int32_t tj_autograd_requires_grad(tj_handle t);

/* Properties of t as LibTorch keeps them: unlike the operators of the same names, these can be asked of
 * a batched tensor. -1, or the smallest integer, on failure. */
TJ_API int32_t tj_autograd_is_leaf(tj_handle t);
TJ_API int32_t tj_autograd_retains_grad(tj_handle t);
TJ_API tj_int64 tj_autograd_output_nr(tj_handle t);
TJ_API tj_int64 tj_autograd_version(tj_handle t);

/* t.data: an owned tensor that shares memory with t and has a history and a version of its own. */
TJ_API tj_handle tj_autograd_data(tj_handle t);

/* Address of the node that made t; 0 for a leaf. The graph owns the node. */
TJ_API tj_int64 tj_autograd_grad_fn(tj_handle t);

/* Name of the node that made t, without namespaces (AddBackward0); null for a leaf. */
TJ_API const char *tj_autograd_grad_fn_name(tj_handle t);

#endif
