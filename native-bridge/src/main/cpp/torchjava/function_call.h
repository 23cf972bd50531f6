#ifndef TORCHJAVA_FUNCTION_CALL_H
#define TORCHJAVA_FUNCTION_CALL_H

/* tj_function_record with everything in arrays of Java, so that a call crosses over once. */

#include <jni.h>

#include <string>
#include <vector>

#include "torchjava/callbacks.h"
#include "torchjava/function.h"

/* How many inputs, outputs, non_differentiable, dirty and saved tensors there are. */
enum { TORCHJAVA_FUNCTION_COUNTS = 5 };

static inline std::string torchjava_bytes(JNIEnv *env, jobject array) {
  const auto bytes = static_cast<jbyteArray>(array);
  std::string copy(static_cast<std::size_t>(env->GetArrayLength(bytes)), ' ');
  env->GetByteArrayRegion(bytes, 0, static_cast<jsize>(copy.size()),
                          reinterpret_cast<jbyte *>(&copy[0]));
  return copy;
}

/* `values` are the counts, the tensors, and room for the results. `jvp` is borrowed, so that the
 * reference that the JVM made for this call will do. */
static inline jint torchjava_function_record(
    JNIEnv *env, jclass, tj_callback backward, jboolean saves_itself, jobject jvp, jobject name,
    jobject values) {
  const auto array = static_cast<jlongArray>(values);
  const jsize size = env->GetArrayLength(array);
  std::vector<tj_int64> copy(static_cast<std::size_t>(size));
  env->GetLongArrayRegion(array, 0, size, reinterpret_cast<jlong *>(copy.data()));
  const std::string nameBytes = torchjava_bytes(env, name);
  tj_function_call call;
  call.backward = backward;
  call.jvp = reinterpret_cast<tj_callback>(jvp);
  call.name = nameBytes.data();
  call.name_size = static_cast<tj_int64>(nameBytes.size());
  call.inputs = copy[0];
  call.outputs = copy[1];
  call.non_differentiable = copy[2];
  call.dirty = copy[3];
  call.saved = copy[4];
  call.saves_itself = saves_itself != JNI_FALSE;
  call.tensors = copy.data() + TORCHJAVA_FUNCTION_COUNTS;
  const jsize results = size - TJ_FUNCTION_OUTPUTS - static_cast<jsize>(call.outputs);
  const int32_t status = tj_function_record(&call, copy.data() + results);
  env->SetLongArrayRegion(array, results, size - results,
                          reinterpret_cast<const jlong *>(copy.data() + results));
  return status;
}

#endif
