#ifndef TORCHJAVA_FUNCTION_H
#define TORCHJAVA_FUNCTION_H

/* Functions with a backward of the caller's own: torch.autograd.Function.
 *
 * Why: such a function is a node of LibTorch's graph like any other, so that the engine, hooks,
 * double backward and anomaly detection treat it alike. Classes of Node cannot be derived without
 * LibTorch's headers; see cpp/src/function_node.cpp for what is done instead.
 *
 * A call: the caller computes the outputs without recording, and tj_function_record puts a node
 * behind them. The node keeps what is saved for backward, as LibTorch's own do: each tensor with its
 * version, and outputs of the call without their history, which would keep the node alive.
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
  /* Whether the callback saves by itself, too: it gets the node, and is told when to let go. */
  bool saves_itself;
} tj_function_call;

/* Where tj_function_record writes what. */
enum {
  TJ_FUNCTION_NODE, /* owned; 0 for a call that is not recorded or does not save by itself */
  TJ_FUNCTION_NODE_ADDRESS, /* 0 for a call that is not recorded */
  TJ_FUNCTION_SAVED, /* for tj_function_saved; 0 for a call that is not recorded */
  TJ_FUNCTION_OUTPUTS /* an owned handle for each */
};

/* Puts a node behind the outputs that are differentiable. 0 or -1; then nothing is owned. */
TJ_API int32_t tj_function_record(const tj_function_call *call, tj_int64 *results);

/* What else tj_function_saved may return. */
enum {
  TJ_FUNCTION_FAILED = -1,
  TJ_FUNCTION_FREED = -2,  /* what was saved is freed, or its node is gone */
  TJ_FUNCTION_CHANGED = -3 /* the tensor was changed in place: see tj_function_changed */
};

/* Saved tensor i of a call, with its history. owned; 0 for an undefined one. At any time, on any
 * thread: the numbers of calls are not used again. */
TJ_API tj_handle tj_function_saved(tj_int64 saved, int32_t i);

/* A saved tensor that was changed, as it is now; writes the version that was saved and which output
 * of its node it was. owned; 0 when it is freed by now or on failure. */
TJ_API tj_handle tj_function_changed(tj_int64 saved, int32_t i, tj_int64 *version_and_output_nr);

/* A tensor with the elements and the version of t, as result output_nr of the node at this address,
 * which must be alive; without a node for 0. owned; 0 on failure. */
TJ_API tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr);

#endif
