#ifndef TORCHJAVA_DIRECT_BUFFER_H
#define TORCHJAVA_DIRECT_BUFFER_H

/* JNI's only way to see native memory as a java.nio.ByteBuffer; nothing is copied or owned. */

#include <jni.h>

static inline jobject torchjava_direct_buffer(JNIEnv *env, jclass, jlong address, jlong bytes) {
  return env->NewDirectByteBuffer(reinterpret_cast<void *>(address), bytes);
}

#endif
