#ifndef TORCHJAVA_MEMORY_H
#define TORCHJAVA_MEMORY_H

/* Native memory of tensors on the CPU: how much is alive, and what happens when there is no more.
 *
 * Why: a garbage collector does not see native memory, so somebody has to count it. Counting in
 * LibTorch's own allocator counts each byte once and as long as it lives, whoever holds it: a tensor,
 * a view of it, a node of a graph, a gradient.
 *
 * What is counted: what malloc set aside for storages that the CPU allocator made since
 * tj_memory_count_start. Not counted: memory that came from elsewhere (mapped files, arrays of
 * others), scratch memory of kernels, and devices other than the CPU.
 *
 * Threads: every function may be called from every thread. Counting takes no lock, but for
 * allocations where there is a limit.
 */

#include "torchjava/export.h"

/* Begins to count, for good. 1 when the CPU allocator is ours from now on or was before; 0 when
 * somebody else has replaced LibTorch's own allocator, which is left alone; -1 on failure. */
TJ_API int32_t tj_memory_count_start(void);

/* Bytes that are alive; 0 when nothing is counted. Takes a lock. */
TJ_API tj_int64 tj_memory_live_bytes(void);

/* The address of roughly that number, for the life of the process and only to be read: for those who
 * look so often that even a call would be too much. Threads add to it what they have allocated and
 * freed when that is more than 64 KB. */
TJ_API tj_int64 tj_memory_roughly_live_bytes_address(void);

/* Bytes that are not counted above and would be freed with t if nobody else used its storage: 0 for
 * a view, for tensors without a storage and, when counting, for the CPU. Never fails. */
TJ_API tj_int64 tj_memory_uncounted_bytes(tj_handle t);

/* Bytes of the storage of t and where it begins; 0 for tensors without one. Never fails. */
TJ_API tj_int64 tj_memory_storage(tj_handle t, tj_int64 *address);

/* No allocation takes the live bytes above this number, as far as threads do not race for the rest. */
TJ_API void tj_memory_set_limit(tj_int64 bytes);

/* Asked on the thread whose allocation failed or would exceed the limit, inside of LibTorch: frees
 * memory and tells whether to try again, once. It must not call back into LibTorch. */
typedef int32_t (*tj_make_room)(void);

/* Sets who is asked; null for nobody. */
TJ_API void tj_memory_on_shortage(tj_make_room makeRoom);

#endif
