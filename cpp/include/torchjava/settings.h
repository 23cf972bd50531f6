#ifndef TORCHJAVA_SETTINGS_H
#define TORCHJAVA_SETTINGS_H

/* Settings of LibTorch that belong to the process: determinism, precision, warnings, threads.
 *
 * Threads: safe from every thread. Functions with a truth value return 1 or 0, and -1 on failure.
 */

#include "torchjava/export.h"

/* How many threads run operators next to each other; to be set once, before anything runs. */
TJ_API int32_t tj_get_num_interop_threads(void);
TJ_API int32_t tj_set_num_interop_threads(int32_t n);

/* Denormal numbers as zero, on the calling thread; 0 where the processor cannot. */
TJ_API int32_t tj_set_flush_denormal(int32_t enabled);

/* Whether operators shall be deterministic, and whether others only warn. */
TJ_API int32_t tj_deterministic_algorithms(void);
TJ_API int32_t tj_deterministic_algorithms_warn_only(void);
TJ_API int32_t tj_set_deterministic_algorithms(int32_t enabled, int32_t warn_only);

/* 0 highest, 1 high, 2 medium. Another name than these three leaves the precision as it is. */
TJ_API int32_t tj_float32_matmul_precision(void);
TJ_API int32_t tj_set_float32_matmul_precision(const char *name);

/* Whether new sparse tensors are checked. */
TJ_API int32_t tj_check_sparse_tensor_invariants(void);
TJ_API int32_t tj_set_check_sparse_tensor_invariants(int32_t enabled);

/* Whether warnings come every time and not only the first time. */
TJ_API int32_t tj_warn_always(void);
TJ_API int32_t tj_set_warn_always(int32_t enabled);

#endif
