#ifndef TORCHJAVA_WITH_ARRAYS_H
#define TORCHJAVA_WITH_ARRAYS_H

/* Functions that read arrays while they run, called with arrays of Java.
 *
 * Why: what JavaCPP makes of an array allocates memory and crosses over to the JVM twice. A copy onto
 * the stack crosses over once. No exception of C++ leaves here: JavaCPP is told that there is none.
 */

#include <jni.h>

#include <cstddef>
#include <memory>
#include <new>
#include <tuple>
#include <type_traits>
#include <utility>

#include "torchjava/export.h"

namespace torchjava_arrays {

inline void read(JNIEnv *env, jintArray from, jsize size, jint *to) {
  env->GetIntArrayRegion(from, 0, size, to);
}

inline void read(JNIEnv *env, jlongArray from, jsize size, jlong *to) {
  env->GetLongArrayRegion(from, 0, size, to);
}

inline void read(JNIEnv *env, jdoubleArray from, jsize size, jdouble *to) {
  env->GetDoubleArrayRegion(from, 0, size, to);
}

/* A call that is being prepared; once it has failed, an exception of Java is pending. */
struct Call {
  JNIEnv *env;
  bool failed;

  void failForMemory() {
    failed = true;
    const jclass error = env->FindClass("java/lang/OutOfMemoryError");
    if (error != nullptr) {
      env->ThrowNew(error, "no native memory for the copy of an array");
    }
  }
};

/* The elements of an array for the length of the call; those of null are a null pointer. */
template <typename Array, typename Element, typename Native>
class Copy {
 public:
  Copy(Call *call, Array array, jlong size) {
    if (array == nullptr || call->failed) {
      return;
    }
    elements_ = few_;
    if (size > kFew) {
      many_.reset(new (std::nothrow) Element[static_cast<std::size_t>(size)]);
      elements_ = many_.get();
    }
    if (elements_ == nullptr) {
      call->failForMemory();
    } else if (size > 0) {
      read(call, array, static_cast<jsize>(size));
    }
  }
  Copy(const Copy &) = delete;
  Copy &operator=(const Copy &) = delete;

  operator const Native *() const { return reinterpret_cast<const Native *>(elements_); }

 private:
  static constexpr jlong kFew = 16;
  /* Hardly ever an element: it spares nearly all calls the question whether reading failed. */
  static constexpr Element kUnread = static_cast<Element>(-0x5eedfade);

  void read(Call *call, Array array, jsize size) {
    Element &last = elements_[size - 1];
    last = kUnread;
    torchjava_arrays::read(call->env, array, size, elements_);
    call->failed = last == kUnread && call->env->ExceptionCheck();
  }

  Element *elements_ = nullptr;
  Element few_[kFew];
  std::unique_ptr<Element[]> many_;
};

/* The number that follows an argument next is the size of an array. */
template <std::size_t I, typename Arguments>
jlong sizeAfter(const Arguments &arguments) {
  if constexpr (std::is_same_v<std::tuple_element_t<I + 1, Arguments>, jlong>) {
    return std::get<I + 1>(arguments);
  } else {
    return sizeAfter<I + 1>(arguments);
  }
}

/* What becomes of an argument: its copy if it is an array, else the argument itself. */
template <std::size_t I, typename Arguments>
auto taken(Call *call, const Arguments &arguments) {
  using Argument = std::tuple_element_t<I, Arguments>;
  if constexpr (std::is_same_v<Argument, jintArray>) {
    return Copy<jintArray, jint, int32_t>(call, std::get<I>(arguments), sizeAfter<I>(arguments));
  } else if constexpr (std::is_same_v<Argument, jlongArray>) {
    return Copy<jlongArray, jlong, tj_int64>(call, std::get<I>(arguments), sizeAfter<I>(arguments));
  } else if constexpr (std::is_same_v<Argument, jdoubleArray>) {
    return Copy<jdoubleArray, jdouble, double>(
        call, std::get<I>(arguments), sizeAfter<I>(arguments));
  } else {
    return std::get<I>(arguments);
  }
}

template <typename Result, typename... Parameters>
class Function {
 public:
  explicit Function(Result (*function)(Parameters...)) : function_(function) {}

  template <typename... Arguments>
  Result operator()(JNIEnv *env, jclass, Arguments... arguments) const {
    Call call = {env, false};
    return prepare(&call, std::make_tuple(arguments...),
                   std::make_index_sequence<sizeof...(Arguments)>());
  }

 private:
  template <typename Arguments, std::size_t... I>
  Result prepare(Call *call, const Arguments &arguments, std::index_sequence<I...>) const {
    return run(*call, taken<I>(call, arguments)...);
  }

  /* The copies live until the call is over. */
  template <typename... Taken>
  Result run(const Call &call, const Taken &...arguments) const {
    return call.failed ? Result() : function_(arguments...);
  }

  Result (*function_)(Parameters...);
};

}  // namespace torchjava_arrays

/* This function, called with arrays of Java: of each as many elements are copied as the next number
 * among the arguments says. */
template <typename Result, typename... Parameters>
torchjava_arrays::Function<Result, Parameters...> torchjava_with_arrays(
    Result (*function)(Parameters...)) {
  return torchjava_arrays::Function<Result, Parameters...>(function);
}

#endif
