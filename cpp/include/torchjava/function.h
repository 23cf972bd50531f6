#ifndef TORCHJAVA_FUNCTION_H
#define TORCHJAVA_FUNCTION_H

/* Functions with a backward of the caller's own: torch.autograd.Function.
 *
 * Why: such a function is a node of LibTorch's graph like any other, so that the engine, hooks,
 * double backward and anomaly detection treat it alike. Classes of Node cannot be derived without
 * LibTorch's headers; see cpp/src/function_node.cpp for what is done instead.
 *
 * A call: the caller computes the outputs without recording, and tj_function_record puts a node behind
 * them.
 *
 * Ownership: nodes as in graph.h, callbacks as in callback.h. A node owns its callback.
 */

#include "torchjava/callback.h"
#include "torchjava/export.h"
#include "torchjava/graph.h"

/* One call of a function. */
typedef struct tj_function_call {
  /* Gets the gradients of the outputs and returns one for each input, and lets go of what was saved.
   * Taken over; 0 for a call that is not recorded. */
  tj_callback backward;
  /* Called with the inputs and their tangents where inputs have some; returns the tangents of the
   * outputs. Borrowed. */
  tj_callback jvp;
  /* What the node is called; need not end with 0. */
  const char *name;
  tj_int64 name_size;
  /* One after the other: the inputs, 0 for one that is no tensor; the outputs; those of them that
   * are not differentiable; the inputs that were changed in place; what is saved for backward, 0 for
   * an undefined tensor. */
  const tj_handle *tensors;
  tj_int64 inputs;
  tj_int64 outputs;
  tj_int64 non_differentiable;
  tj_int64 dirty;
  tj_int64 saved;
} tj_function_call;

/* What is written for each saved tensor: an owned handle, 0 for an undefined one; the version that it
 * has now; which output of its node it is; 1 when that is the node of this call, else 0. Such an
 * output is saved without its history, which would keep the node alive: tj_function_alias gives it
 * back. */
enum { TJ_FUNCTION_SAVED = 4 };

/* Puts a node behind the outputs that are differentiable. Writes the node, owned, 0 for a call that
 * is not recorded; its address; an owned handle for each output; and TJ_FUNCTION_SAVED values for each
 * saved tensor if the call is recorded. 0 or -1; then nothing is owned. */
TJ_API int32_t tj_function_record(const tj_function_call *call, tj_int64 *results);

/* A tensor with the elements and the version of t, as result output_nr of the node at this address,
 * which must be alive; without a node for 0. owned; 0 on failure. */
TJ_API tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr);

/* Which of its node's results t is; -1 on failure. */
TJ_API tj_int64 tj_function_output_nr(tj_handle t);

#endif
