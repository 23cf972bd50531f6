#include "callback.h"

#include <stdexcept>

#include "argument_error.h"
#include "guard.h"
#include "marshal.h"
#include "results.h"

namespace torchjava {
namespace {

tj_callback_functions functions{nullptr, nullptr, nullptr, nullptr};

// What a tj_callback_call points to.
struct CallbackCall {
  const std::vector<at::Tensor>& first;
  const std::vector<at::Tensor>& second;
  OwnedTensors& results;
};

std::int32_t sizeOf(const std::vector<at::Tensor>& tensors) {
  return static_cast<std::int32_t>(tensors.size());
}

}  // namespace

CallerException::CallerException(tj_failure failure)
    : failure_(reinterpret_cast<void*>(failure), [](void* given) {
        functions.release_failure(reinterpret_cast<tj_failure>(given));
      }) {}

void Callback::letGo() const noexcept { functions.let_go(callback_); }

Callback::~Callback() {
  if (callback_ != 0) {
    functions.release(callback_);
  }
}

void call(
    tj_callback callback, const std::vector<at::Tensor>& first,
    const std::vector<at::Tensor>& second, OwnedTensors& results) {
  CallbackCall call{first, second, results};
  const tj_failure failure = functions.call(callback, &call, sizeOf(first), sizeOf(second));
  if (failure != 0) {
    throw CallerException(failure);
  }
}

}  // namespace torchjava

using namespace torchjava;

int32_t tj_callbacks_set(const tj_callback_functions* given) {
  return guardedStatus([&] {
    if (given == nullptr || given->call == nullptr || given->let_go == nullptr ||
        given->release == nullptr || given->release_failure == nullptr) {
      throw ArgumentError("every callback function must be given");
    }
    functions = *given;
  });
}

tj_handle tj_callback_argument(tj_callback_call call, std::int32_t i) {
  const auto& given = *static_cast<const CallbackCall*>(call);
  const auto index = static_cast<std::size_t>(i);
  const std::size_t first = given.first.size();
  const at::Tensor& tensor = index < first ? given.first[index] : given.second[index - first];
  return retainedHandle(tensor);
}

std::int32_t tj_callback_return(tj_callback_call call, tj_handle result) {
  return guardedStatus([&] {
    OwnedTensors& results = static_cast<CallbackCall*>(call)->results;
    results.retain(result == 0 ? at::Tensor() : asTensor(result));
  });
}
