#ifndef TORCHJAVA_RANDOM_H
#define TORCHJAVA_RANDOM_H

/* The default random generators.
 *
 * Threads: the generators belong to the process, as in PyTorch; seeding one while another thread
 * draws from it gives that thread an unpredictable position in the sequence.
 */

#include "torchjava/export.h"

/* torch.manual_seed: seeds the default CPU generator and those of every CUDA device. 0 or -1. */
TJ_API int32_t tj_manual_seed(unsigned long long seed);

/* torch.initial_seed of the default CPU generator; 0 with an error pending on failure. */
TJ_API unsigned long long tj_initial_seed(void);

#endif
