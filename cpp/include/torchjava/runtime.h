#ifndef TORCHJAVA_RUNTIME_H
#define TORCHJAVA_RUNTIME_H

/* The library itself: which LibTorch was loaded, whether it fits, threads and default dtype.
 *
 * Why: this bridge declares the few LibTorch types it uses instead of including LibTorch's headers,
 * so it must never run on another version than the one it was written for. A caller asks
 * tj_libtorch_version first and calls nothing else when that is not tj_libtorch_version_needed.
 *
 * Threads: safe from every thread; settings are those of the process unless said otherwise.
 */

#include "torchjava/export.h"

/* Version of the loaded LibTorch as (major << 16 | minor << 8 | patch); 0 when the library is too
 * old to say (before 2.6). Looks the symbol up by name, so it is safe on every version. */
TJ_API int32_t tj_libtorch_version(void);

/* The version this bridge was written for, in the same form. */
TJ_API int32_t tj_libtorch_version_needed(void);

/* Compares what the declared types promise with what the library does: null when all agree, else
 * one line that says what differs. Takes well under a millisecond. */
TJ_API const char *tj_self_check(void);

/* Path of the file that the loaded LibTorch came from; empty when unknown. */
TJ_API const char *tj_libtorch_path(void);

/* Instruction set that the CPU kernels were chosen for (AVX2, AVX512, DEFAULT). */
TJ_API const char *tj_cpu_capability(void);

/* How many threads one operator may use. OpenMP keeps it for the native thread: a thread takes over
 * the number set last when it first runs an operator, and later ones only from its own calls. A
 * number too large for the system ends the process at the next large operator: the caller bounds it.
 * At least 1. The number, or -1; 0 or -1. */
TJ_API int32_t tj_get_num_threads(void);
TJ_API int32_t tj_set_num_threads(int32_t n);

/* Number of CUDA devices this LibTorch can use; 0 for a CPU build. */
TJ_API int32_t tj_cuda_device_count(void);

/* Default floating-point dtype (a c10::ScalarType) of the process. */
TJ_API int32_t tj_get_default_dtype(void);
TJ_API int32_t tj_set_default_dtype(int32_t dtype);

#endif
