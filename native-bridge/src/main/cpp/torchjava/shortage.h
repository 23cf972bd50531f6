#ifndef TORCHJAVA_SHORTAGE_H
#define TORCHJAVA_SHORTAGE_H

/* The way up: an allocation that fails inside of LibTorch asks Java to make room.
 *
 * Why: only Java can tell which tensors nobody uses any more, and only the failing thread can try
 * again. Ownership: the class is kept by a global reference for the life of the process. Threads: a
 * thread that Java does not know, such as one of LibTorch's own, is known to it for the call.
 */

#include <jni.h>

#include "torchjava/memory.h"

namespace torchjava_shortage {

static JavaVM *machine;
static jclass handler;
static jmethodID makeRoom;

static jint ask(JNIEnv *env) {
  const jint answer = env->CallStaticIntMethod(handler, makeRoom);
  if (env->ExceptionCheck()) {
    env->ExceptionClear(); /* the allocation fails with an error of its own */
    return 0;
  }
  return answer;
}

static int32_t askJava() {
  JNIEnv *env = nullptr;
  if (machine->GetEnv(reinterpret_cast<void **>(&env), JNI_VERSION_1_6) == JNI_OK) return ask(env);
  if (machine->AttachCurrentThreadAsDaemon(reinterpret_cast<void **>(&env), nullptr) != JNI_OK) return 0;
  const jint answer = ask(env);
  machine->DetachCurrentThread();
  return answer;
}

}  // namespace torchjava_shortage

/* From now on shortages end in the static method `int makeRoom()` of this class. */
static inline void torchjava_on_shortage(JNIEnv *env, jclass type) {
  using namespace torchjava_shortage;
  if (handler == nullptr) {
    env->GetJavaVM(&machine);
    handler = static_cast<jclass>(env->NewGlobalRef(type));
    makeRoom = env->GetStaticMethodID(type, "makeRoom", "()I");
  }
  tj_memory_on_shortage(askJava);
}

#endif
