#ifndef TORCHJAVA_ABI_SHIM_H
#define TORCHJAVA_ABI_SHIM_H

#include <cstdint>

#include "abi/import.h"

// LibTorch's exported C functions (torch/csrc/inductor/aoti_torch/c/shim.h and oss_proxy_executor):
// the one stable way to change a reference count without knowing where the counter lies. A handle
// here is the address of an at::Tensor, or of a c10::IValue, that lives on the heap; the status is
// 0 for success.
extern "C" {

// Makes a new heap at::Tensor that shares the TensorImpl of `*tensor`: one reference more.
TORCHJAVA_IMPORT std::int32_t aoti_torch_new_tensor_handle(void* tensor, void** newTensor);

// Destroys the heap at::Tensor: one reference less.
TORCHJAVA_IMPORT std::int32_t aoti_torch_delete_tensor_object(void* tensor);

// Makes a heap c10::IValue that holds a list of strings.
TORCHJAVA_IMPORT std::int32_t aoti_torch_strlist_to_ivalue(
    const char** strings, std::int64_t count, void** value);

// Destroys the heap c10::IValue and gives back the reference it holds.
TORCHJAVA_IMPORT std::int32_t aoti_torch_delete_c10_value_object(void* value);
}

#endif
