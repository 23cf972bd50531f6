#ifndef TORCHJAVA_ENDED_TENSORS_H
#define TORCHJAVA_ENDED_TENSORS_H

namespace torchjava {

// TensorImpls and what autograd keeps for them are allocated and freed inside of LibTorch, with
// operator new. malloc keeps seven freed blocks of a size at hand, while a scope frees a hundred
// tensors at once and then makes as many: what is past the seven is merged with its neighbours and
// split again, with a lock each time. So the memory of what this thread ended waits, and goes back
// to malloc one by one.

// Ends a tensor that nobody refers to.
void endTensor(void* impl);

// To be called for each tensor that was made: malloc gets memory for the next one, if any waits.
void giveEndedBack() noexcept;

}  // namespace torchjava

#endif
