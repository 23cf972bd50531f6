#include "ended_tensors.h"

#include <cstddef>
#include <new>

#include "abi/autograd_meta.h"
#include "abi/tensor_impl.h"
#include "of_thread.h"
#include "references.h"

namespace torchjava {
namespace {

// Sanitizers watch the blocks of malloc: nothing is kept from them.
#ifdef __SANITIZE_ADDRESS__
constexpr std::size_t kMost = 0;
#else
constexpr std::size_t kMost = 256;
#endif

// Memory that is only given back: its addresses lie apart from it, so that it need not be read.
class Waiting {
 public:
  ~Waiting() {
    while (size_ > 0) {
      giveOneBack();
    }
  }

  void giveOneBack() noexcept {
    if (size_ > 0) {
      ::operator delete(blocks_[--size_]);
    }
  }

  // The block that goes back next; null if there is none.
  const void* next() const noexcept { return size_ > 0 ? blocks_[size_ - 1] : nullptr; }

  bool keep(void* block) noexcept {
    if (size_ == kMost) {
      return false;
    }
    blocks_[size_++] = block;
    return true;
  }

 private:
  void* blocks_[kMost + 1];
  std::size_t size_ = 0;
};

struct Ended {
  Waiting impls;
  Waiting metas;
};

void keepOrDelete(Waiting Ended::*kind, void* block) noexcept {
  Ended* ended = OfThread<Ended>::get();
  if (ended == nullptr || !(ended->*kind).keep(block)) {
    ::operator delete(block);
  }
}

// Ends what autograd keeps for a tensor; returns its memory, or null where the tensor's destructor
// has to see to that.
void* endMeta(void* impl) {
  TensorImplLayout& tensor = *static_cast<TensorImplLayout*>(impl);
  void* meta = tensor.autogradMeta;
  if (meta == nullptr) {
    return nullptr;
  }
  void* const* functions = *static_cast<void* const**>(meta);
  if (functions != functionsOfMeta() && functions != functionsOfViewMeta()) {
    return nullptr;
  }
  tensor.autogradMeta = nullptr;
  reinterpret_cast<void (*)(void*)>(functions[kDestructorOfMeta])(meta);
  return meta;
}

}  // namespace

void endTensor(void* impl) {
  if (!isPlainTensor(impl)) {
    reinterpret_cast<void (*)(void*)>(deletingDestructorOf(impl))(impl);
    return;
  }
  void* meta = endMeta(impl);
  torchjava_abi_destroy_tensor_impl(impl);
  keepOrDelete(&Ended::impls, impl);
  if (meta != nullptr) {
    keepOrDelete(&Ended::metas, meta);
  }
}

void giveEndedBack() noexcept {
  Ended* ended = OfThread<Ended>::ifMade();
  if (ended != nullptr) {
    ended->impls.giveOneBack();
    ended->metas.giveOneBack();
    if (const void* next = ended->impls.next()) {
      fetchImpl(next);
    }
  }
}

}  // namespace torchjava
