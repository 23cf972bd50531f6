#ifndef TORCHJAVA_FUNCTION_H
#define TORCHJAVA_FUNCTION_H

/* Functions with a backward of the caller's own: torch.autograd.Function.
 *
 * Why: such a function is a node of LibTorch's graph like any other, so that the engine, hooks,
 * double backward and anomaly detection treat it alike. Classes of Node cannot be derived without
 * LibTorch's headers; see cpp/src/function_node.cpp for what is done instead.
 *
 * A call: the caller computes the outputs without recording, makes a node when the call is to be
 * recorded, and lets tj_function_wrap_outputs put the node behind the outputs.
 *
 * Ownership: nodes as in graph.h, callbacks as in callback.h. A node owns its callback.
 */

#include "torchjava/callback.h"
#include "torchjava/export.h"
#include "torchjava/graph.h"
#include "torchjava/list.h"

/* A node that is called `name` and whose gradients go where those of the inputs go, 0 standing for
 * an input that is no tensor. The callback gets the gradients of the outputs and returns one for
 * each input. It is called once with two empty arrays when what it saved is to be let go, at the
 * latest when the node ends, and must not throw then. Owned; 0 on failure. */
TJ_API tj_node tj_function_new(tj_callback callback, const char *name, const tj_handle *inputs,
                               tj_int64 inputs_size);

/* What the caller of the function gets: the outputs, with the node behind those that are
 * differentiable; 0 for a call that is not recorded. `jvp`, called with the inputs and their
 * tangents where inputs have some, returns the tangents of the outputs; it is borrowed. A list of as many owned
 * handles as there are outputs; 0 on failure. */
TJ_API tj_list tj_function_wrap_outputs(
    tj_node node, const tj_handle *inputs, tj_int64 inputs_size, const tj_handle *outputs,
    tj_int64 outputs_size, const tj_handle *non_differentiable, tj_int64 non_differentiable_size,
    const tj_handle *dirty, tj_int64 dirty_size, tj_callback jvp);

/* A tensor with the elements and the version of t, as result output_nr of the node at this address,
 * which must be alive; without a node for 0. owned; 0 on failure. */
TJ_API tj_handle tj_function_alias(tj_handle t, tj_int64 node_address, tj_int64 output_nr);

/* Which of its node's results t is; -1 on failure. */
TJ_API tj_int64 tj_function_output_nr(tj_handle t);

#endif
