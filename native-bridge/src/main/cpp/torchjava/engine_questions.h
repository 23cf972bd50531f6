#ifndef TORCHJAVA_ENGINE_QUESTIONS_H
#define TORCHJAVA_ENGINE_QUESTIONS_H

/* The engine's questions as static methods of NativeEngine, which throw nothing.
 *
 * Threads: as callbacks.h. */

#include <jni.h>

#include "torchjava/callbacks.h"
#include "torchjava/engine.h"

static jclass torchjava_engine_class;
static jmethodID torchjava_engine_trace;
static jmethodID torchjava_engine_report;
static jmethodID torchjava_engine_saved_tensor_hooks;

/* A reference to the object that a method without arguments returns; 0 for null. */
static inline tj_callback torchjava_ask(jmethodID method) {
  const torchjava_environment environment;
  JNIEnv *env = environment.get();
  if (env == nullptr) {
    return 0;
  }
  jobject answer = env->CallStaticObjectMethod(torchjava_engine_class, method);
  env->ExceptionClear();
  const jlong reference = answer == nullptr ? 0 : torchjava_callback(env, nullptr, answer);
  env->DeleteLocalRef(answer);
  return reference;
}

static tj_callback torchjava_trace(void) { return torchjava_ask(torchjava_engine_trace); }

static tj_callback torchjava_saved_tensor_hooks(void) {
  return torchjava_ask(torchjava_engine_saved_tensor_hooks);
}

static void torchjava_report(tj_callback trace, const char *node, int32_t parent) {
  const torchjava_environment environment;
  JNIEnv *env = environment.get();
  if (env != nullptr) {
    jstring name = env->NewStringUTF(node);
    env->CallStaticVoidMethod(torchjava_engine_class, torchjava_engine_report,
                              reinterpret_cast<jobject>(trace), name, parent);
    env->ExceptionClear();
    env->DeleteLocalRef(name);
  }
}

static inline jint torchjava_start_engine(JNIEnv *env, jobject receiver) {
  torchjava_engine_class = static_cast<jclass>(env->NewGlobalRef(receiver));
  if (torchjava_engine_class == nullptr) {
    return -1;
  }
  torchjava_engine_trace = env->GetStaticMethodID(
      torchjava_engine_class, "trace", "()Lorg/torchjava/nativebridge/NativeCallback;");
  torchjava_engine_report = env->GetStaticMethodID(
      torchjava_engine_class, "report",
      "(Lorg/torchjava/nativebridge/NativeCallback;Ljava/lang/String;I)V");
  torchjava_engine_saved_tensor_hooks = env->GetStaticMethodID(
      torchjava_engine_class, "savedTensorHooks",
      "()Lorg/torchjava/nativebridge/NativeCallback;");
  if (torchjava_engine_trace == nullptr || torchjava_engine_report == nullptr ||
      torchjava_engine_saved_tensor_hooks == nullptr) {
    return -1;
  }
  const tj_engine_functions functions = {torchjava_trace, torchjava_report,
                                         torchjava_saved_tensor_hooks};
  return tj_engine_set(&functions);
}

#endif
