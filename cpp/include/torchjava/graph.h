#ifndef TORCHJAVA_GRAPH_H
#define TORCHJAVA_GRAPH_H

/* The autograd graph, node by node.
 *
 * Why: a node that is in a caller's hands must stay alive, whatever becomes of the tensors that it
 * was found by.
 *
 * Ownership: a tj_node is a reference to a node, owned by the caller, who gives it back with
 * tj_graph_release. Strings are borrowed until the next call that returns a string on the same
 * thread.
 *
 * Threads: nodes may be read on every thread. The graph below a node that is given back last is
 * freed on the thread that does so.
 */

#include "torchjava/export.h"
#include "torchjava/list.h"

/* A reference to a node; 0 for none. */
typedef tj_int64 tj_node;

/* The node that made t: owned, or 0 for a leaf; also 0 on failure. */
TJ_API tj_node tj_graph_grad_fn(tj_handle t);

/* Where t's gradient flows to: the node that made it, or the one that accumulates into a leaf.
 * Owned; 0 where none flows or on failure. Stores which of the node's results t is. */
TJ_API tj_node tj_graph_gradient_edge(tj_handle t, tj_int64 *output_nr);

/* Gives a reference back. 0 is allowed. */
TJ_API void tj_graph_release(tj_node node);

/* The node's address, which Python prints. */
TJ_API tj_int64 tj_graph_address(tj_node node);

/* The node's name without namespaces (AddBackward0); null on failure. */
TJ_API const char *tj_graph_name(tj_node node);

/* How many gradients the node returns; -1 on failure. */
TJ_API tj_int64 tj_graph_edge_count(tj_node node);

/* Where gradient i goes: owned; 0 where it is not needed, or on failure. Stores as which of that
 * node's inputs it arrives. */
TJ_API tj_node tj_graph_edge(tj_node node, tj_int64 i, tj_int64 *input_nr);

/* How many gradients the node receives, one for each result of the forward call; -1 on failure. */
TJ_API tj_int64 tj_graph_input_count(tj_node node);

/* The sizes of result i of the forward call, as numbers: owned; 0 on failure, also where there are
 * none, with the reason pending. */
TJ_API tj_list tj_graph_input_shape(tj_node node, tj_int64 i);

/* Zeros of the sizes and kind of result i of the forward call, for the node at this address, which
 * must be alive: owned; 0 on failure. */
TJ_API tj_handle tj_graph_input_zeros(tj_int64 node_address, tj_int64 i);

/* When the node was made, in its thread's order; the largest number for those that accumulate. */
TJ_API tj_int64 tj_graph_sequence_nr(tj_node node);

/* The leaf that a node accumulates into: owned; 0 for other nodes or on failure. */
TJ_API tj_handle tj_graph_variable(tj_node node);

/* A backward pass between edges: root i gets gradients[i] as its input root_nrs[i], all of which must be
 * there. Returns the gradients that arrive at the targets, as their inputs target_nrs, one for each, 0
 * where none does; with `accumulate`, none: leaves keep them instead, those among the targets if there
 * are any. A list, owned; 0 on failure. */
TJ_API tj_list tj_graph_run(const tj_node *roots, const tj_int64 *root_nrs, const tj_handle *gradients,
                            tj_int64 root_count, bool retain_graph, bool create_graph, bool accumulate,
                            const tj_node *targets, const tj_int64 *target_nrs,
                            tj_int64 target_count);

#endif
