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
static jlongArray torchjava_callbacks_nothing;

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

static inline jlongArray torchjava_handles(JNIEnv *env, const tj_handle *handles, tj_int64 size) {
  if (size == 0) {
    return torchjava_callbacks_nothing;
  }
  jlongArray array = env->NewLongArray(static_cast<jsize>(size));
  if (array != nullptr) {
    env->SetLongArrayRegion(array, 0, static_cast<jsize>(size),
                            reinterpret_cast<const jlong *>(handles));
  }
  return array;
}

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

static inline void torchjava_return(JNIEnv *env, jlongArray returned, tj_results results) {
  if (returned != nullptr) {
    const jsize size = env->GetArrayLength(returned);
    jlong *elements = env->GetLongArrayElements(returned, nullptr);
    if (elements != nullptr) {
      tj_callback_return(results, reinterpret_cast<const tj_handle *>(elements), size);
      env->ReleaseLongArrayElements(returned, elements, JNI_ABORT);
    }
  }
}

static tj_failure torchjava_call(tj_callback callback, const tj_handle *first, tj_int64 first_size,
                                 const tj_handle *second, tj_int64 second_size,
                                 tj_results results) {
  const torchjava_environment environment;
  JNIEnv *env = environment.get();
  if (env == nullptr || env->PushLocalFrame(8) != 0) {
    return env == nullptr ? torchjava_forgotten : torchjava_take_exception(env);
  }
  jlongArray firstArray = torchjava_handles(env, first, first_size);
  jlongArray secondArray =
      firstArray == nullptr ? nullptr : torchjava_handles(env, second, second_size);
  if (secondArray != nullptr) {
    jobject returned = env->CallStaticObjectMethod(
        torchjava_callbacks_class, torchjava_callbacks_call,
        reinterpret_cast<jobject>(callback), firstArray, secondArray);
    if (!env->ExceptionCheck()) {
      torchjava_return(env, static_cast<jlongArray>(returned), results);
    }
  }
  const tj_failure failure = torchjava_take_exception(env);
  env->PopLocalFrame(nullptr);
  return failure;
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
      "(Lorg/torchjava/nativebridge/NativeCallback;[J[J)[J");
  torchjava_callbacks_let_go = env->GetStaticMethodID(
      torchjava_callbacks_class, "letGo", "(Lorg/torchjava/nativebridge/NativeCallback;)V");
  jlongArray nothing = env->NewLongArray(0);
  torchjava_callbacks_nothing =
      nothing == nullptr ? nullptr : static_cast<jlongArray>(env->NewGlobalRef(nothing));
  if (torchjava_callbacks_call == nullptr || torchjava_callbacks_let_go == nullptr ||
      torchjava_callbacks_nothing == nullptr) {
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
