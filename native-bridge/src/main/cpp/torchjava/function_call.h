#ifndef TORCHJAVA_FUNCTION_CALL_H
#define TORCHJAVA_FUNCTION_CALL_H

/* tj_function_wrap_outputs with a NativeCallback for jvp: it is borrowed, so that the reference that
 * the JVM made for the call will do. */

#include <jni.h>

#include "torchjava/callbacks.h"
#include "torchjava/function.h"

static inline jlong torchjava_function_wrap_outputs(
    JNIEnv *, jclass, jobject jvp, tj_node node, const tj_handle *inputs, tj_int64 inputs_size,
    const tj_handle *outputs, tj_int64 outputs_size, const tj_handle *non_differentiable,
    tj_int64 non_differentiable_size, const tj_handle *dirty, tj_int64 dirty_size) {
  return tj_function_wrap_outputs(node, inputs, inputs_size, outputs, outputs_size,
                                  non_differentiable, non_differentiable_size, dirty, dirty_size,
                                  reinterpret_cast<tj_callback>(jvp));
}

#endif
