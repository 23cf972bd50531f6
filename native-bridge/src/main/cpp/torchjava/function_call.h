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

static inline std::string torchjava_bytes(JNIEnv *env, jobject array, jint size) {
  std::string copy(static_cast<std::size_t>(size), ' ');
  env->GetByteArrayRegion(static_cast<jbyteArray>(array), 0, size,
                          reinterpret_cast<jbyte *>(&copy[0]));
  return copy;
}

/* `values` are the counts, the tensors, and room for the results. `jvp` is borrowed, so that the
 * reference that the JVM made for this call will do. */
static inline jint torchjava_function_record(
    JNIEnv *env, jclass, tj_callback backward, jboolean saves_itself, jobject jvp, jobject name,
    jint name_size, jobject values, jint size) {
  constexpr jint kFew = 32;
  tj_int64 few[kFew];
  std::vector<tj_int64> many(static_cast<std::size_t>(size > kFew ? size : 0));
  tj_int64 *copy = size > kFew ? many.data() : few;
  const auto array = static_cast<jlongArray>(values);
  env->GetLongArrayRegion(array, 0, size, reinterpret_cast<jlong *>(copy));
  const std::string nameBytes = torchjava_bytes(env, name, name_size);
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
  call.tensors = copy + TORCHJAVA_FUNCTION_COUNTS;
  const jsize results = size - TJ_FUNCTION_OUTPUTS - static_cast<jsize>(call.outputs);
  const int32_t status = tj_function_record(&call, copy + results);
  env->SetLongArrayRegion(array, results, size - results,
                          reinterpret_cast<const jlong *>(copy + results));
  return status;
}

#endif
