#ifndef TORCHJAVA_MODES_H
#define TORCHJAVA_MODES_H

/* The modes of the calling thread: whether autograd records, and inference mode.
 *
 * Why: LibTorch switches them with C++ guards that live on the stack; a caller of a C ABI has none.
 * Here the modes are one value to read, keep and set again.
 *
 * Threads: LibTorch keeps the modes for the native thread. Whoever moves work between native threads
 * carries them along.
 */

#include "torchjava/export.h"

/* The modes, as bits. A thread starts with all of them but inference mode. */
typedef enum tj_mode {
  /* torch.is_grad_enabled */
  TJ_GRAD_MODE = 1,
  /* torch.is_inference_mode_enabled; c10::InferenceMode switches it together with all the others. */
  TJ_INFERENCE_MODE = 2,
  /* Whether forward-mode derivatives are computed. */
  TJ_FORWARD_GRAD_MODE = 4,
  /* torch.autograd.is_multithreading_enabled */
  TJ_MULTITHREADING_MODE = 8
} tj_mode;

/* The modes of the calling thread. Cannot fail. */
TJ_API int32_t tj_modes_get(void);

/* Sets all modes of the calling thread. Cannot fail. */
TJ_API void tj_modes_set(int32_t modes);

#endif
