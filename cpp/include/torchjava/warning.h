#ifndef TORCHJAVA_WARNING_H
#define TORCHJAVA_WARNING_H

/* What LibTorch warns of, for the caller instead of the standard error stream.
 *
 * Why: LibTorch hands warnings to a handler that every thread must set for itself, those of its own
 * included; a thread that did not falls back to one object of the process, which prints. Listening
 * here replaces what that one object does, so that no thread and no operator has anything to do.
 *
 * Ownership: a message is borrowed for the length of the call.
 *
 * Threads: the listener is called on whatever thread the warning arises, LibTorch's own included, in
 * the middle of an operator. It must neither throw nor use tensors.
 */

#include "torchjava/export.h"

/* A message in UTF-8, and whether it warns of something deprecated. */
typedef void (*tj_warning_listener)(const char *message, bool deprecated);

/* Sends the warnings of all threads to the listener; null: to the standard error stream again.
 * Threads that have a handler of their own keep it. 0 or -1. */
TJ_API int32_t tj_warnings_listen(tj_warning_listener listener);

#endif
