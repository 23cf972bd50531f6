#include "callback.h"

#include <stdexcept>

#include "argument_error.h"
#include "guard.h"
#include "results.h"

namespace torchjava {
namespace {

tj_callback_functions functions{nullptr, nullptr, nullptr, nullptr};

std::vector<tj_handle> borrowed(const std::vector<at::Tensor>& tensors) {
  std::vector<tj_handle> handles;
  handles.reserve(tensors.size());
  for (const at::Tensor& tensor : tensors) {
    handles.push_back(ownedHandle(tensor));
  }
  return handles;
}

tj_int64 lengthOf(const std::vector<tj_handle>& handles) {
  return static_cast<tj_int64>(handles.size());
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
  const std::vector<tj_handle> firstHandles = borrowed(first);
  const std::vector<tj_handle> secondHandles = borrowed(second);
  const tj_failure failure =
      functions.call(callback, firstHandles.data(), lengthOf(firstHandles), secondHandles.data(),
                     lengthOf(secondHandles), &results);
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

void tj_callback_return(tj_results results, const tj_handle* tensors, tj_int64 size) {
  auto& owned = *static_cast<OwnedTensors*>(results);
  for (tj_int64 i = 0; i < size; i++) {
    owned.add(tensors[i]);
  }
}
