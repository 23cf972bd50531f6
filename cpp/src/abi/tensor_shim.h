#ifndef TORCHJAVA_ABI_TENSOR_SHIM_H
#define TORCHJAVA_ABI_TENSOR_SHIM_H

#include <cstddef>
#include <cstdint>

#include "abi/import.h"

// What LibTorch's exported C functions tell about a tensor
// (torch/csrc/inductor/aoti_torch/c/shim.h). The handle is the address of an at::Tensor; the status
// is 0 for success.
extern "C" {

// The version, one byte each from the top: major, minor, patch, ...; absent before 2.6.
TORCHJAVA_IMPORT __attribute__((weak)) std::uint64_t aoti_torch_abi_version();

TORCHJAVA_IMPORT std::int32_t aoti_torch_get_dim(void* tensor, std::int64_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_numel(void* tensor, std::int64_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_sizes(void* tensor, std::int64_t** result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_strides(void* tensor, std::int64_t** result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_storage_offset(void* tensor, std::int64_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_storage_size(void* tensor, std::int64_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_dtype(void* tensor, std::int32_t* result);
TORCHJAVA_IMPORT std::size_t aoti_torch_dtype_element_size(std::int32_t dtype);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_layout(void* tensor, std::int32_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_device_type(void* tensor, std::int32_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_device_index(void* tensor, std::int32_t* result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_get_data_ptr(void* tensor, void** result);
TORCHJAVA_IMPORT std::int32_t aoti_torch_is_contiguous(void* tensor, bool* result);
}

#endif
