#include "torchjava/error.h"

#include <cxxabi.h>

#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <typeinfo>

#include "abi/error.h"
#include "argument_error.h"
#include "callback.h"
#include "guard.h"
#include "memory_limit.h"
#include "python_names.h"

namespace torchjava {
namespace {

struct PendingError {
  std::int32_t code = TJ_NO_ERROR;
  std::string message;
  std::shared_ptr<void> failure;
};

thread_local PendingError pending;

struct NamedError {
  const char* mangledName;
  tj_error code;
};

// The classes below c10::Error (c10/util/Exception.h, Python's names in torch/csrc/Exceptions.cpp).
// They are told apart by name: some are only instantiated where a backend throws them, so that
// there is no type information to link to.
constexpr NamedError kTorchErrors[] = {
    {"N3c1010IndexErrorE", TJ_INDEX_ERROR},
    {"N3c1010ValueErrorE", TJ_VALUE_ERROR},
    {"N3c109TypeErrorE", TJ_TYPE_ERROR},
    {"N3c1019NotImplementedErrorE", TJ_NOT_IMPLEMENTED_ERROR},
    {"N3c1011LinAlgErrorE", TJ_LINALG_ERROR},
    {"N3c1016OutOfMemoryErrorE", TJ_OUT_OF_MEMORY_ERROR},
    {"N3c1016AcceleratorErrorE", TJ_ACCELERATOR_ERROR},
    {"N3c1011BufferErrorE", TJ_BUFFER_ERROR},
    {"N3c109DistErrorE", TJ_DISTRIBUTED_ERROR},
    {"N3c1014DistStoreErrorE", TJ_DISTRIBUTED_ERROR},
    {"N3c1016DistBackendErrorE", TJ_DISTRIBUTED_ERROR},
    {"N3c1016DistNetworkErrorE", TJ_DISTRIBUTED_ERROR},
    {"N3c1019DistQueueEmptyErrorE", TJ_DISTRIBUTED_ERROR},
};

tj_error codeOfTorchError(const std::type_info* type) noexcept {
  if (type != nullptr) {
    for (const NamedError& candidate : kTorchErrors) {
      if (std::strcmp(type->name(), candidate.mangledName) == 0) {
        return candidate.code;
      }
    }
  }
  return TJ_RUNTIME_ERROR;
}

// The CPU allocator throws a plain c10::Error when malloc has nothing left, c10/core/impl/alloc_cpu.cpp
// in 2.10; only its words tell.
constexpr char kCpuOutOfMemory[] = "DefaultCPUAllocator: can't allocate memory";

tj_error codeOf(const std::type_info* type, const std::string& message) noexcept {
  const tj_error code = codeOfTorchError(type);
  return code == TJ_RUNTIME_ERROR && message.find(kCpuOutOfMemory) != std::string::npos
             ? TJ_OUT_OF_MEMORY_ERROR
             : code;
}

// Without room for the message the code alone has to do.
template <class Message>
void remember(std::int32_t code, Message&& message) noexcept {
  try {
    pending.message = message();
  } catch (const std::exception&) {
    pending.message.clear();
  }
  pending.code = code;
  pending.failure.reset();
}

// PyTorch's words without C++ frames, which what() would bring along.
std::string messageOf(const c10::Error& error) {
  return withPythonNames(error.compute_what(/*includeBacktrace=*/false));
}

std::string messageOf(const std::exception& error) { return withPythonNames(error.what()); }

}  // namespace

void rememberCurrentException() noexcept {
  try {
    throw;
  } catch (const c10::Error& error) {
    const std::type_info* type = abi::__cxa_current_exception_type();
    remember(codeOfTorchError(type), [&] { return messageOf(error); });
    pending.code = codeOf(type, pending.message);
  } catch (const CallerException& error) {
    remember(TJ_CALLER_ERROR, [&] { return error.what(); });
    pending.failure = error.failure();
  } catch (const MemoryLimitReached& error) {
    remember(TJ_OUT_OF_MEMORY_ERROR, [&] { return error.what(); });
  } catch (const std::bad_alloc&) {
    remember(TJ_OUT_OF_MEMORY_ERROR, [] { return "out of native memory"; });
  } catch (const ArgumentError& error) {
    remember(TJ_VALUE_ERROR, [&] { return error.what(); });
  } catch (const std::exception& error) {
    remember(TJ_RUNTIME_ERROR, [&] { return messageOf(error); });
  } catch (...) {
    remember(TJ_UNKNOWN_ERROR, [] { return "an exception of unknown type"; });
  }
}

}  // namespace torchjava

int32_t tj_error_code(void) { return torchjava::pending.code; }

tj_int64 tj_error_failure(void) {
  return reinterpret_cast<tj_int64>(torchjava::pending.failure.get());
}

const char* tj_error_message(void) { return torchjava::pending.message.c_str(); }

void tj_error_clear(void) {
  torchjava::pending.code = TJ_NO_ERROR;
  torchjava::pending.message.clear();
  torchjava::pending.failure.reset();
}
