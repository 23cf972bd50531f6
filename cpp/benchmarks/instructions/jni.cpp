// What org.torchjava.benchmarks.instructions.JavaCalls calls.
#include <jni.h>

extern "C" JNIEXPORT void JNICALL
Java_org_torchjava_benchmarks_instructions_JavaCalls_measured(JNIEnv* env, jclass, jobject body) {
  env->CallVoidMethod(body, env->GetMethodID(env->GetObjectClass(body), "run", "()V"));
}
