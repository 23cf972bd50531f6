#ifndef TORCHJAVA_ENGINE_H
#define TORCHJAVA_ENGINE_H

/* What the autograd engine asks of its surroundings: traces of forward calls for anomaly detection,
 * and hooks on tensors that are saved for backward.
 *
 * Why: LibTorch asks its engine for both, and Python answers by being another engine. Here the one
 * engine stays, and asks the caller instead.
 *
 * Ownership: callbacks as in callback.h, those that the functions below return included. Strings are
 * borrowed for the length of the call.
 *
 * Threads: the functions are called on any thread, in the middle of operators and backward passes.
 */

#include "torchjava/callback.h"
#include "torchjava/export.h"

typedef struct tj_engine_functions {
  /* A new node is being made in anomaly mode: an object that knows where; 0 for none. */
  tj_callback (*trace)(void);
  /* A node failed that was made at this trace, 0 where none is known. `parent` is 0 for the node
   * itself, 1 for one that made it in a backward pass, and so on. Must not throw. */
  void (*report)(tj_callback trace, const char *node, int32_t parent);
  /* A tensor is being saved for backward: an object to pack and unpack it, 0 for none. It is called
   * with the tensor once, and returns nothing; then, each time it is needed, with nothing, and
   * returns the tensor. */
  tj_callback (*saved_tensor_hooks)(void);
} tj_engine_functions;

/* Once, before the first of the calls below. 0 or -1. */
TJ_API int32_t tj_engine_set(const tj_engine_functions *functions);

/* torch.autograd.set_detect_anomaly, for the process. 0 or -1. */
TJ_API int32_t tj_anomaly_set(bool enabled, bool check_nan);

/* From here on, saved_tensor_hooks is asked. 0 or -1. */
TJ_API int32_t tj_saved_tensor_hooks_enable(void);

/* torch.autograd._current_graph_task_id: the number of the backward pass that this thread runs; -1
 * outside of one. */
TJ_API tj_int64 tj_engine_graph_task_id(void);

/* Whether the backward pass that this thread runs will run the node at this address; -1 on
 * failure. */
TJ_API int32_t tj_engine_will_execute(tj_int64 node_address);

#endif
