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

/* tj_tensor_release_all for up to eight. */
static inline void torchjava_release_few(
    tj_handle t0, tj_handle t1, tj_handle t2, tj_handle t3, tj_handle t4, tj_handle t5,
    tj_handle t6, tj_handle t7, jint size, jint next) {
  const tj_handle few[] = {t0, t1, t2, t3, t4, t5, t6, t7};
  tj_tensor_release_all(few, size, next);
}

static inline jlong torchjava_close(tj_handle tensor) {
  tj_int64 handle = tensor;
  tj_tensor_close(&handle, 1);
  return handle;
}

#endif
