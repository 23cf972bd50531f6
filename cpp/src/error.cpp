#include "torchjava/error.h"

#include <cxxabi.h>

#include <cstring>
#include <new>
#include <stdexcept>
#include <string>
#include <typeinfo>
#include <utility>

#include "abi/error.h"
#include "guard.h"

namespace torchjava {
namespace {

struct PendingError {
  std::int32_t code = TJ_NO_ERROR;
  std::string message;
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

void rememberError(std::int32_t code, std::string message) noexcept {
  pending.message = std::move(message);
  pending.code = code;
}

void remember(tj_error code, const char* message) noexcept {
  try {
    pending.message = message;
  } catch (const std::bad_alloc&) {
    pending.message.clear();  // the code alone has to do
  }
  pending.code = code;
}

}  // namespace

void rememberCurrentException() noexcept {
  try {
    throw;
  } catch (const c10::Error& error) {
    const tj_error code = codeOfTorchError(abi::__cxa_current_exception_type());
    try {
      rememberError(code, error.compute_what(/*includeBacktrace=*/false));
    } catch (const std::exception&) {
      remember(code, "");
    }
  } catch (const std::bad_alloc&) {
    remember(TJ_OUT_OF_MEMORY_ERROR, "out of native memory");
  } catch (const std::out_of_range& error) {
    remember(TJ_INDEX_ERROR, error.what());
  } catch (const std::invalid_argument& error) {
    remember(TJ_VALUE_ERROR, error.what());
  } catch (const std::domain_error& error) {
    remember(TJ_VALUE_ERROR, error.what());
  } catch (const std::length_error& error) {
    remember(TJ_VALUE_ERROR, error.what());
  } catch (const std::exception& error) {
    remember(TJ_RUNTIME_ERROR, error.what());
  } catch (...) {
    remember(TJ_UNKNOWN_ERROR, "an exception of unknown type");
  }
}

}  // namespace torchjava

int32_t tj_error_code(void) { return torchjava::pending.code; }

const char* tj_error_message(void) { return torchjava::pending.message.c_str(); }

void tj_error_clear(void) {
  torchjava::pending.code = TJ_NO_ERROR;
  torchjava::pending.message.clear();
}
