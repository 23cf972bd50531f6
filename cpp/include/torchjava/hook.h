#ifndef TORCHJAVA_HOOK_H
#define TORCHJAVA_HOOK_H

/* Hooks on tensors and on nodes of the graph.
 *
 * Why: all hooks of one kind on one tensor or node form a list of ours, which LibTorch knows as one
 * hook, as it does Python's: removing one, also while it runs, is then no matter of LibTorch's.
 *
 * Ownership: callbacks as in callback.h; a tj_hook is owned by the caller and given back with
 * tj_hook_free, which does not remove the hook.
 *
 * Threads: hooks run on the thread that backward runs on. Adding and removing is safe on all
 * threads, but not adding to a node that a backward pass is going through elsewhere.
 */

#include "torchjava/callback.h"
#include "torchjava/export.h"
#include "torchjava/graph.h"

/* A hook that can be removed; 0 for none. */
typedef tj_int64 tj_hook;

/* Calls back with the gradient of t, before it is accumulated or flows on. The callback returns
 * nothing, or the gradient to take instead. `name` is what messages call it. Owned; 0 on failure. */
TJ_API tj_hook tj_hook_tensor(tj_handle t, tj_callback callback, const char *name);

/* Calls back with the leaf t after its gradient was accumulated. */
TJ_API tj_hook tj_hook_post_accumulate_grad(tj_handle t, tj_callback callback);

/* Calls back before a node runs, with the gradients that it gets; returns nothing or as many. */
TJ_API tj_hook tj_hook_node_pre(tj_node node, tj_callback callback, const char *name);

/* Calls back after a node ran, with the gradients that it returned and those that it got; returns
 * nothing or as many as it returned. */
TJ_API tj_hook tj_hook_node_post(tj_node node, tj_callback callback, const char *name);

/* From here on the hook is not called again. Nothing happens the second time. */
TJ_API void tj_hook_remove(tj_hook hook);

TJ_API void tj_hook_free(tj_hook hook);

#endif
