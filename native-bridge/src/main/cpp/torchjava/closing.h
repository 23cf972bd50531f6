#ifndef TORCHJAVA_CLOSING_H
#define TORCHJAVA_CLOSING_H

/* tj_tensor_close for arrays of Java, in pieces that fit on the stack: a scope closes all its tensors
 * at once, and neither locks its array in the heap nor has it copied elsewhere. */

#include <jni.h>

#include <algorithm>

#include "torchjava/tensor.h"

static inline void torchjava_close_all(JNIEnv *env, jclass, jobject array, jint size) {
  constexpr jsize kPiece = 256;
  jlong piece[kPiece];
  for (jsize from = 0; from < size; from += kPiece) {
    const jsize count = std::min(kPiece, size - from);
    env->GetLongArrayRegion(static_cast<jlongArray>(array), from, count, piece);
    tj_tensor_close(reinterpret_cast<tj_int64 *>(piece), count);
    env->SetLongArrayRegion(static_cast<jlongArray>(array), from, count, piece);
  }
}

/* tj_tensor_release_all, in pieces too. */
static inline void torchjava_release_all(
    JNIEnv *env, jclass, jobject array, jint size, jint next) {
  constexpr jsize kPiece = 256;
  jlong piece[kPiece];
  const jsize all = size + next;
  for (jsize from = 0; from < size; from += kPiece) {
    const jsize count = std::min(kPiece, all - from);
    const jsize released = std::min(count, size - from);
    env->GetLongArrayRegion(static_cast<jlongArray>(array), from, count, piece);
    tj_tensor_release_all(reinterpret_cast<tj_int64 *>(piece), released, count - released);
  }
}

static inline jlong torchjava_close(tj_handle tensor) {
  tj_int64 handle = tensor;
  tj_tensor_close(&handle, 1);
  return handle;
}

#endif
