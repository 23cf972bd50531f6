#ifndef TORCHJAVA_ERROR_H
#define TORCHJAVA_ERROR_H

/*
 * How a C++ exception reaches the caller of the C ABI.
 *
 * No exception crosses the ABI. A function that fails returns its failure value (0 for a handle, -1
 * for a status, the smallest integer, NaN) and leaves code and message pending for this thread.
 * A success neither reads nor writes the pending error, so that it costs nothing: who meets a
 * failure value asks tj_error_code() and, having read the message, calls tj_error_clear().
 */

#include "torchjava/export.h"

/* The Python exception that PyTorch raises for the same C++ exception. */
typedef enum tj_error {
  TJ_NO_ERROR = 0,
  /* RuntimeError: c10::Error itself, and every exception named nowhere below, the standard
   * library's included, as CATCH_ALL_ERRORS has it (torch/csrc/Exceptions.h, 2.10.0). */
  TJ_RUNTIME_ERROR = 1,
  /* IndexError: c10::IndexError. */
  TJ_INDEX_ERROR = 2,
  /* ValueError: c10::ValueError; also arguments that this bridge itself refuses. */
  TJ_VALUE_ERROR = 3,
  /* TypeError: c10::TypeError. */
  TJ_TYPE_ERROR = 4,
  /* NotImplementedError: c10::NotImplementedError. */
  TJ_NOT_IMPLEMENTED_ERROR = 5,
  /* torch.linalg.LinAlgError: c10::LinAlgError. */
  TJ_LINALG_ERROR = 6,
  /* torch.OutOfMemoryError: c10::OutOfMemoryError; also std::bad_alloc, and the CPU allocator's
   * c10::Error when there is no memory left, which Python knows as a plain RuntimeError. */
  TJ_OUT_OF_MEMORY_ERROR = 7,
  /* torch.AcceleratorError: c10::AcceleratorError. */
  TJ_ACCELERATOR_ERROR = 8,
  /* BufferError: c10::BufferError. */
  TJ_BUFFER_ERROR = 9,
  /* torch.distributed.DistError and the classes below it: c10::Dist*Error. */
  TJ_DISTRIBUTED_ERROR = 10,
  /* Something was thrown that is no std::exception. */
  TJ_UNKNOWN_ERROR = 11,
  /* The caller's own exception, which a callback of callback.h returned: see tj_error_failure. */
  TJ_CALLER_ERROR = 12
} tj_error;

/* The pending error of this thread as a tj_error, TJ_NO_ERROR when there is none. */
TJ_API int32_t tj_error_code(void);

/*
 * The message of the pending error in UTF-8, "" when there is none: PyTorch's words as Python shows
 * them, without C++ frames. It belongs to the bridge and is good until this thread's next failure
 * or clear.
 */
TJ_API const char* tj_error_message(void);

/* The caller's own exception when the code is TJ_CALLER_ERROR, else 0: borrowed until this thread's
 * next failure or clear. */
TJ_API tj_int64 tj_error_failure(void);

/* Forgets the pending error of this thread. */
TJ_API void tj_error_clear(void);

#endif
