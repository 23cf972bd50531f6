#ifndef TORCHJAVA_FUNCTORCH_H
#define TORCHJAVA_FUNCTORCH_H

/* The levels of function transforms (torch.func), and the tensors that belong to a level.
 *
 * Why: vmap, grad and jvp are levels that the dispatcher finds on a stack, and wrappers around
 * tensors that say at which level they are batched or tracked. The transforms themselves, which
 * call functions in between, are the caller's: as in Python, where they are written in Python.
 *
 * Threads: LibTorch keeps the stack for the native thread. A level is closed on the thread that
 * opened it, the youngest first.
 */

#include "torchjava/export.h"

/* What a level does. */
typedef enum tj_transform { TJ_VMAP = 1, TJ_GRAD = 2, TJ_JVP = 3 } tj_transform;

/* torch.func.vmap's randomness */
typedef enum tj_randomness {
  TJ_RANDOMNESS_ERROR = 0,
  TJ_RANDOMNESS_SAME = 1,
  TJ_RANDOMNESS_DIFFERENT = 2
} tj_randomness;

/* What a tensor is to transforms. */
typedef enum tj_wrapper {
  TJ_PLAIN = 0,
  TJ_BATCHED = 1,
  /* By grad or jvp, whose level is still there. */
  TJ_TRACKED = 2,
  /* The same, whose level is gone: it is worth what its value is. */
  TJ_TRACKED_ONCE = 3
} tj_wrapper;

/* Opens a level and returns its number, from 1; -1 on failure. The level of grad keeps the grad mode
 * that is in force, that of jvp the mode of forward gradients: switch them on afterwards. The
 * outermost jvp of a thread opens a dual level too, of which the process has one. */
TJ_API tj_int64 tj_functorch_push_vmap(tj_int64 batch_size, int32_t randomness);
TJ_API tj_int64 tj_functorch_push_grad(void);
TJ_API tj_int64 tj_functorch_push_jvp(void);

/* Closes the youngest level. 0, or -1 where there is none. */
TJ_API int32_t tj_functorch_pop(void);

/* The number of levels that operators of the calling thread meet. Cannot fail. */
TJ_API int32_t tj_functorch_depth(void);

/* The youngest level: a tj_transform, or -1 where there is none. Three values come with it: its number;
 * the size of its batch, or whether the mode that it has switched on was on around it; the randomness. */
TJ_API int32_t tj_functorch_current(tj_int64* values);

/* Hides the youngest level from operators, and from these functions, until tj_functorch_raise: for the
 * rules of a function that LibTorch knows nothing of. 0, or -1 where there is no level to hide, or none
 * hidden. */
TJ_API int32_t tj_functorch_lower(void);
TJ_API int32_t tj_functorch_raise(void);

/* Lets operators pass all levels by until tj_functorch_resume. 1 if it changed anything, and
 * tj_functorch_resume is due; else 0. Cannot fail. */
TJ_API int32_t tj_functorch_suspend(void);
TJ_API void tj_functorch_resume(void);

/* t as one of a batch along dim, which is not negative, at a level. owned; 0 on failure. */
TJ_API tj_handle tj_functorch_batch(tj_handle t, tj_int64 dim, tj_int64 level);

/* What t is a batch of at a level, and along which dimension; t itself and -1 where it is none.
 * owned; 0 on failure. */
TJ_API tj_handle tj_functorch_unbatch(tj_handle t, tj_int64 level, tj_int64* dim);

/* t as grad or jvp of that level track it. owned; 0 on failure. */
TJ_API tj_handle tj_functorch_track(tj_handle t, tj_int64 level);

/* t as operators at a level of grad or jvp take it: itself where that level tracks it, else tracked for
 * this once and not to be changed in place. owned; 0 on failure, and for a tensor of a higher level. */
TJ_API tj_handle tj_functorch_lift(tj_handle t, tj_int64 level);

/* What t tracks at a level; t itself where it tracks nothing there. owned; 0 on failure. */
TJ_API tj_handle tj_functorch_untrack(tj_handle t, tj_int64 level);

/* Makes a floating-point t collect gradients without asking the levels. 0 or -1. */
TJ_API int32_t tj_functorch_require_grad(tj_handle t);

/* A tj_wrapper, and the level and dimension of a wrapper; -1 on failure. */
TJ_API int32_t tj_functorch_wrapper(tj_handle t, tj_int64* level_and_dim);

/* Whether the elements that a wrapper shows lie in row-major order without gaps, as its own sizes and
 * strides say; the operator has no rule for batches. -1 on failure. */
TJ_API int32_t tj_functorch_is_contiguous(tj_handle t);

/* What a wrapper is around. owned; 0 on failure, and for a plain tensor. */
TJ_API tj_handle tj_functorch_value(tj_handle t);

#endif
