#ifndef TORCHJAVA_FUNCTION_CALL_H
#define TORCHJAVA_FUNCTION_CALL_H

/* tj_function_record with everything in arrays of Java, so that a call crosses over once. */

#include <jni.h>

#include <string>
#include <vector>

#include "torchjava/callbacks.h"
#include "torchjava/function.h"

static inline std::vector<tj_int64> torchjava_elements(JNIEnv *env, jobject array) {
  const auto elements = static_cast<jlongArray>(array);
  std::vector<tj_int64> copy(static_cast<std::size_t>(env->GetArrayLength(elements)));
  env->GetLongArrayRegion(elements, 0, static_cast<jsize>(copy.size()),
                          reinterpret_cast<jlong *>(copy.data()));
  return copy;
}

static inline std::string torchjava_bytes(JNIEnv *env, jobject array) {
  const auto bytes = static_cast<jbyteArray>(array);
  std::string copy(static_cast<std::size_t>(env->GetArrayLength(bytes)), ' ');
  env->GetByteArrayRegion(bytes, 0, static_cast<jsize>(copy.size()),
                          reinterpret_cast<jbyte *>(&copy[0]));
  return copy;
}

/* `counts` are inputs, outputs, non_differentiable,
 * dirty and saved. `jvp` is borrowed, so that the reference that the JVM made for this call will do. */
static inline jint torchjava_function_record(
    JNIEnv *env, jclass, tj_callback backward, jobject jvp, jobject name, jobject tensors,
    jobject counts, jobject results) {
  const std::string nameBytes = torchjava_bytes(env, name);
  const std::vector<tj_int64> handles = torchjava_elements(env, tensors);
  const std::vector<tj_int64> sizes = torchjava_elements(env, counts);
  std::vector<tj_int64> written(
      static_cast<std::size_t>(env->GetArrayLength(static_cast<jlongArray>(results))));
  tj_function_call call;
  call.backward = backward;
  call.jvp = reinterpret_cast<tj_callback>(jvp);
  call.name = nameBytes.data();
  call.name_size = static_cast<tj_int64>(nameBytes.size());
  call.tensors = handles.data();
  call.inputs = sizes[0];
  call.outputs = sizes[1];
  call.non_differentiable = sizes[2];
  call.dirty = sizes[3];
  call.saved = sizes[4];
  const int32_t status = tj_function_record(&call, written.data());
  env->SetLongArrayRegion(static_cast<jlongArray>(results), 0, static_cast<jsize>(written.size()),
                          reinterpret_cast<const jlong *>(written.data()));
  return status;
}

#endif
