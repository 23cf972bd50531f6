#ifndef TORCHJAVA_CALLBACKS_H
#define TORCHJAVA_CALLBACKS_H

/* The way from the C bridge to Java objects: a tj_callback is a global reference to a
 * NativeCallback, a tj_failure one to the Throwable that it threw.
 *
 * Threads: called on any, also on LibTorch's own, which the JVM does not know; these are attached
 * for the length of the call. */

#include <jni.h>

#include "torchjava/callback.h"
#include "torchjava/error.h"

static JavaVM *torchjava_callbacks_vm;
static jclass torchjava_callbacks_class;
static jmethodID torchjava_callbacks_call;
static jmethodID torchjava_callbacks_let_go;

/* There was no memory to keep the exception. */
static const tj_failure torchjava_forgotten = -1;

/* The environment of this thread, which is attached to the JVM if need be. */
class torchjava_environment {
 public:
  torchjava_environment() {
    void *found = nullptr;
    if (torchjava_callbacks_vm->GetEnv(&found, JNI_VERSION_1_8) != JNI_OK) {
      attached_ =
          torchjava_callbacks_vm->AttachCurrentThreadAsDaemon(&found, nullptr) == JNI_OK;
    }
    env_ = static_cast<JNIEnv *>(found);
  }
  torchjava_environment(const torchjava_environment &) = delete;
  torchjava_environment &operator=(const torchjava_environment &) = delete;
  ~torchjava_environment() {
    if (attached_) {
      torchjava_callbacks_vm->DetachCurrentThread();
    }
  }

  JNIEnv *get() const { return env_; }

 private:
  JNIEnv *env_ = nullptr;
  bool attached_ = false;
};

static inline tj_failure torchjava_take_exception(JNIEnv *env) {
  jthrowable thrown = env->ExceptionOccurred();
  if (thrown == nullptr) {
    return 0;
  }
  env->ExceptionClear();
  jobject kept = env->NewGlobalRef(thrown);
  env->DeleteLocalRef(thrown);
  return kept == nullptr ? torchjava_forgotten : reinterpret_cast<tj_failure>(kept);
}

/* No reference to an object of Java is made in here, but to an exception. */
static tj_failure torchjava_call(tj_callback callback, tj_callback_call call, int32_t first_size,
                                 int32_t second_size) {
  const torchjava_environment environment;
  JNIEnv *env = environment.get();
  if (env == nullptr) {
    return torchjava_forgotten;
  }
  env->CallStaticVoidMethod(torchjava_callbacks_class, torchjava_callbacks_call,
                            reinterpret_cast<jobject>(callback), reinterpret_cast<jlong>(call),
                            static_cast<jint>(first_size), static_cast<jint>(second_size));
  return env->ExceptionCheck() ? torchjava_take_exception(env) : 0;
}

static void torchjava_let_go(tj_callback callback) {
  const torchjava_environment environment;
  JNIEnv *env = environment.get();
  if (env != nullptr) {
    env->CallStaticVoidMethod(torchjava_callbacks_class, torchjava_callbacks_let_go,
                              reinterpret_cast<jobject>(callback));
    env->ExceptionClear(); /* nobody could take it */
  }
}

static void torchjava_release(tj_callback callback) {
  const torchjava_environment environment;
  if (environment.get() != nullptr) {
    environment.get()->DeleteGlobalRef(reinterpret_cast<jobject>(callback));
  }
}

static void torchjava_release_failure(tj_failure failure) {
  const torchjava_environment environment;
  if (environment.get() != nullptr && failure != torchjava_forgotten) {
    environment.get()->DeleteGlobalRef(reinterpret_cast<jobject>(failure));
  }
}

static inline jint torchjava_start_callbacks(JNIEnv *env, jobject receiver) {
  torchjava_callbacks_class = static_cast<jclass>(env->NewGlobalRef(receiver));
  if (torchjava_callbacks_class == nullptr || env->GetJavaVM(&torchjava_callbacks_vm) != JNI_OK) {
    return -1;
  }
  torchjava_callbacks_call = env->GetStaticMethodID(
      torchjava_callbacks_class, "call",
      "(Lorg/torchjava/nativebridge/NativeCallback;JII)V");
  torchjava_callbacks_let_go = env->GetStaticMethodID(
      torchjava_callbacks_class, "letGo", "(Lorg/torchjava/nativebridge/NativeCallback;)V");
  if (torchjava_callbacks_call == nullptr || torchjava_callbacks_let_go == nullptr) {
    return -1;
  }
  const tj_callback_functions functions = {torchjava_call, torchjava_let_go, torchjava_release,
                                           torchjava_release_failure};
  return tj_callbacks_set(&functions);
}

/* A reference for a function that takes a tj_callback. */
static inline jlong torchjava_callback(JNIEnv *env, jclass, jobject callback) {
  return reinterpret_cast<jlong>(env->NewGlobalRef(callback));
}

/* The exception of the caller that is pending, or null. */
static inline jobject torchjava_failure(JNIEnv *env, jclass) {
  const tj_failure failure = tj_error_failure();
  return failure == 0 || failure == torchjava_forgotten
             ? nullptr
             : env->NewLocalRef(reinterpret_cast<jobject>(failure));
}

#endif
