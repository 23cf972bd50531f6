#ifndef TORCHJAVA_RANDOM_H
#define TORCHJAVA_RANDOM_H

/* Random generators: the default ones, and others with a state of their own.
 *
 * Ownership: a generator lives until the process ends; callers keep those that they no longer need
 * for later use. (Its reference count could only be touched by relying on its layout.)
 *
 * Threads: the default generators belong to the process, as in PyTorch. Seeding a generator while
 * another thread draws from it gives that thread an unpredictable position in the sequence.
 */

#include "torchjava/export.h"
#include "torchjava/tensor.h"

/* torch.manual_seed: seeds the default CPU generator and those of every CUDA device. 0 or -1. */
TJ_API int32_t tj_manual_seed(unsigned long long seed);

/* torch.initial_seed of the default CPU generator; 0 with an error pending on failure. */
TJ_API unsigned long long tj_initial_seed(void);

/* The default CPU generator. Borrowed; 0 with an error pending on failure. */
TJ_API tj_handle tj_default_generator(void);

/* A new CPU generator with PyTorch's default seed; 0 with an error pending on failure. */
TJ_API tj_handle tj_generator_new(void);

/* torch.Generator.manual_seed. 0 or -1. */
TJ_API int32_t tj_generator_set_seed(tj_handle generator, unsigned long long seed);

/* torch.Generator.seed: seeds with a number that the system draws, and returns it. */
TJ_API unsigned long long tj_generator_seed(tj_handle generator);

/* torch.Generator.initial_seed. */
TJ_API unsigned long long tj_generator_initial_seed(tj_handle generator);

/* torch.Generator.get_state: a new uint8 tensor. Owned by the caller; 0 with an error pending. */
TJ_API tj_handle tj_generator_get_state(tj_handle generator);

/* torch.Generator.set_state. Borrows the tensor. 0 or -1. */
TJ_API int32_t tj_generator_set_state(tj_handle generator, tj_handle state);

#endif
