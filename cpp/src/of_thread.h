#ifndef TORCHJAVA_OF_THREAD_H
#define TORCHJAVA_OF_THREAD_H

#include <new>

namespace torchjava {

// One T for each thread, made when it is first asked for and destroyed at the thread's end. LibTorch
// frees memory until the very end of a thread, when there is none any more.
template <class T>
class OfThread {
 public:
  // Null before the first get(), too.
  static T* ifMade() noexcept { return made_; }

  // Null at the end of the thread, and where memory has run out.
  static T* get() noexcept { return made_ != nullptr ? made_ : make(); }

 private:
  struct Owner {
    T* object = nullptr;

    ~Owner() {
      ended_ = true;
      made_ = nullptr;
      delete object;
    }
  };

  static T* make() noexcept {
    if (ended_) {
      return nullptr;
    }
    thread_local Owner owner;
    owner.object = new (std::nothrow) T;
    made_ = owner.object;
    return made_;
  }

  // A plain pointer, so that most calls need not ask whether it was made.
  static inline thread_local T* made_ = nullptr;
  static inline thread_local bool ended_ = false;
};

}  // namespace torchjava

#endif
