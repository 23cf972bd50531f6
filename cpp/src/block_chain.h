#ifndef TORCHJAVA_BLOCK_CHAIN_H
#define TORCHJAVA_BLOCK_CHAIN_H

#include <cstddef>
#include <new>

namespace torchjava {

// Free blocks of one size, the last one freed first: it is still in the processor's cache.
class BlockChain {
 public:
  bool isEmpty() const noexcept { return top_ == nullptr; }

  std::size_t size() const noexcept { return size_; }

  void push(void* block) noexcept {
    top_ = new (block) Block{top_};
    size_++;
  }

  // Null if there is none.
  void* pop() noexcept {
    Block* block = top_;
    if (block != nullptr) {
      top_ = block->next;
      __builtin_prefetch(top_, 1);  // the next one to be taken
      size_--;
    }
    return block;
  }

  // Leaves this one empty.
  BlockChain takeAll() noexcept {
    const BlockChain all = *this;
    *this = BlockChain();
    return all;
  }

 private:
  struct Block {
    Block* next;
  };

  Block* top_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace torchjava

#endif
