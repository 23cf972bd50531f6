#ifndef TORCHJAVA_CALLBACK_H
#define TORCHJAVA_CALLBACK_H

/* What LibTorch calls back: hooks, functions written by the caller.
 *
 * Why: a callback is the caller's own object, which the bridge knows only as a number. The caller
 * says once, in tj_callbacks_set, how such an object is called and given up.
 *
 * Ownership: a function that takes a tj_callback takes it over, also when it fails; the bridge gives
 * it up with `release` as soon as nothing native can call it any more, on whatever thread that is.
 * A failure is the caller's exception: the bridge takes it over, throws it through LibTorch, and
 * hands it out again as the pending error, see tj_error_failure.
 *
 * Threads: callbacks are called on any thread, LibTorch's own included.
 */

#include "torchjava/export.h"

/* An object of the caller; not 0. */
typedef tj_int64 tj_callback;

/* An exception of the caller; not 0. */
typedef tj_int64 tj_failure;

/* One call of a callback: what it is called with, and where it puts its results. Borrowed for the
 * length of the call. */
typedef void *tj_callback_call;

typedef struct tj_callback_functions {
  /* Calls with two lists of tensors of these sizes. 0 when nothing failed. */
  tj_failure (*call)(tj_callback callback, tj_callback_call call, int32_t first_size,
                     int32_t second_size);
  /* Tells the callback of a function that what it saved itself is not used again: once, when the
   * graph is freed, at the latest when the function's node ends. Must not throw. */
  void (*let_go)(tj_callback callback);
  /* Gives up a callback. Must not throw. */
  void (*release)(tj_callback callback);
  /* Gives up a failure. Must not throw. */
  void (*release_failure)(tj_failure failure);
} tj_callback_functions;

/* Once, before the first callback. 0 or -1. */
TJ_API int32_t tj_callbacks_set(const tj_callback_functions *functions);

/* Within `call`: tensor i of the first list, and behind its end of the second; i must be smaller
 * than both sizes together. owned; 0 for an undefined tensor. */
TJ_API tj_handle tj_callback_argument(tj_callback_call call, int32_t i);

/* Within `call`: adds a result; 0 for an undefined tensor. Retains the handle. 0 or -1. */
TJ_API int32_t tj_callback_return(tj_callback_call call, tj_handle result);

#endif
