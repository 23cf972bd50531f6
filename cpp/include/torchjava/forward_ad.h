#ifndef TORCHJAVA_FORWARD_AD_H
#define TORCHJAVA_FORWARD_AD_H

/* Forward-mode derivatives: the dual level, within which tensors carry tangents.
 *
 * Why: torch.autograd.forward_ad enters and exits the level through Python's own C++ binding. What
 * makes and unpacks dual tensors are operators (_make_dual, _unpack_dual).
 *
 * Threads: the level is the process's, and exiting it takes the tangents away from all dual tensors.
 * No other thread may be using one at that time.
 */

#include "torchjava/export.h"

/* Enters a level and returns its number; the smallest integer on failure. LibTorch has one level, so
 * that a second one is refused. */
TJ_API tj_int64 tj_forward_ad_enter_level(void);

/* Exits the level that was entered last. 0 or -1. */
TJ_API int32_t tj_forward_ad_exit_level(tj_int64 level);

/* Whether t has a tangent at that level that this thread would see: 1, 0 or -1. */
TJ_API int32_t tj_forward_ad_has_tangent(tj_handle t, tj_int64 level);

#endif
