// What NativeLoop and OpenBlas of org.torchjava.benchmarks.floor call.
#include <jni.h>

#include <string>

#include "abi/allocator.h"
#include "loop.h"

using floor_rows::Loop;

namespace {

// LibTorch's own allocator for as long as C++ runs: the bridge's counts bytes, C++ programs do not.
class StockAllocator {
 public:
  StockAllocator() { c10::SetCPUAllocator(c10::GetDefaultCPUAllocator(), kHighestPriority); }
  ~StockAllocator() { c10::SetCPUAllocator(javas(), kHighestPriority); }
  StockAllocator(const StockAllocator&) = delete;
  StockAllocator& operator=(const StockAllocator&) = delete;

  // Remembered when the library is loaded, after that of the Java side.
  static c10::Allocator* javas() {
    static c10::Allocator* const allocator = c10::GetCPUAllocator();
    return allocator;
  }

 private:
  static constexpr std::uint8_t kHighestPriority = 255;
};

// A C++ exception must not reach the JVM.
template <class Body>
void throwingInJava(JNIEnv* env, Body body) {
  try {
    body();
  } catch (...) {
    env->ThrowNew(env->FindClass("java/lang/IllegalStateException"), "the C++ loop failed");
  }
}

}  // namespace

extern "C" {

// OpenBLAS's own. Weak, since a LibTorch may have come with another library for products.
__attribute__((weak)) void openblas_set_num_threads(int threads);
__attribute__((weak)) int openblas_get_num_threads();

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM*, void*) {
  StockAllocator::javas();
  return JNI_VERSION_1_8;
}

JNIEXPORT jlong JNICALL
Java_org_torchjava_benchmarks_floor_NativeLoop_make(JNIEnv* env, jclass, jstring name) {
  const char* chars = env->GetStringUTFChars(name, nullptr);
  const std::string row(chars);
  env->ReleaseStringUTFChars(name, chars);
  Loop* made = nullptr;
  throwingInJava(env, [&] {
    const StockAllocator stock;
    Loop loop = floor_rows::makeLoop(row);
    made = loop ? new Loop(std::move(loop)) : nullptr;
  });
  return reinterpret_cast<jlong>(made);
}

JNIEXPORT void JNICALL Java_org_torchjava_benchmarks_floor_NativeLoop_run(
    JNIEnv* env, jclass, jlong loop, jlong iterations) {
  throwingInJava(env, [&] {
    const StockAllocator stock;
    (*reinterpret_cast<Loop*>(loop))(iterations);
  });
}

JNIEXPORT void JNICALL
Java_org_torchjava_benchmarks_floor_NativeLoop_free(JNIEnv*, jclass, jlong loop) {
  delete reinterpret_cast<Loop*>(loop);
}

JNIEXPORT jint JNICALL
Java_org_torchjava_benchmarks_floor_OpenBlas_setNumThreads(JNIEnv*, jclass, jint threads) {
  if (openblas_set_num_threads == nullptr || openblas_get_num_threads == nullptr) {
    return 0;
  }
  openblas_set_num_threads(threads);
  return openblas_get_num_threads();
}
}
