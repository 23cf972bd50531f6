#ifndef TORCHJAVA_WARNING_LISTENER_H
#define TORCHJAVA_WARNING_LISTENER_H

/* The way of a warning from LibTorch into Java: NativeWarnings.deliver(byte[], boolean), which
 * throws nothing. The class is kept by a global reference for the life of the process.
 *
 * Threads: called on any, also on LibTorch's own, which the JVM does not know; these are attached
 * for the length of the call. */

#include <jni.h>

#include <cstring>

#include "torchjava/warning.h"

static JavaVM *torchjava_warnings_vm;
static jclass torchjava_warnings_class;
static jmethodID torchjava_warnings_deliver;

static inline void torchjava_hand_over_warning(JNIEnv *env, const char *message, bool deprecated) {
  const jsize length = static_cast<jsize>(std::strlen(message));
  jbyteArray bytes = env->NewByteArray(length);
  if (bytes != nullptr) {
    env->SetByteArrayRegion(bytes, 0, length, reinterpret_cast<const jbyte *>(message));
    env->CallStaticVoidMethod(torchjava_warnings_class, torchjava_warnings_deliver, bytes,
                              static_cast<jboolean>(deprecated));
    env->DeleteLocalRef(bytes);
  }
  env->ExceptionClear(); /* out of memory: no exception may be left for whoever is below */
}

static void torchjava_hear_warning(const char *message, bool deprecated) {
  void *env = nullptr;
  if (torchjava_warnings_vm->GetEnv(&env, JNI_VERSION_1_8) == JNI_OK) {
    torchjava_hand_over_warning(static_cast<JNIEnv *>(env), message, deprecated);
  } else if (torchjava_warnings_vm->AttachCurrentThreadAsDaemon(&env, nullptr) == JNI_OK) {
    torchjava_hand_over_warning(static_cast<JNIEnv *>(env), message, deprecated);
    torchjava_warnings_vm->DetachCurrentThread();
  }
}

static inline jint torchjava_listen_to_warnings(JNIEnv *env, jobject receiver) {
  torchjava_warnings_class = static_cast<jclass>(env->NewGlobalRef(receiver));
  torchjava_warnings_deliver =
      env->GetStaticMethodID(torchjava_warnings_class, "deliver", "([BZ)V");
  if (torchjava_warnings_deliver == nullptr || torchjava_warnings_class == nullptr ||
      env->GetJavaVM(&torchjava_warnings_vm) != JNI_OK) {
    return -1;
  }
  return tj_warnings_listen(torchjava_hear_warning);
}

#endif
