#include <new>
#include <stdexcept>
#include <utility>
#include <vector>

#include "abi/list.h"
#include "abi/shim.h"
#include "marshal.h"
#include "references.h"

// A c10::List is an intrusive_ptr to a ListImpl, whose constructor LibTorch exports. What the
// header-only intrusive_ptr would add is the first reference. How that looks in memory, and the
// tag of a list's IValue, are read off a list that LibTorch made itself, so that neither is a
// constant of ours. The list owns its elements and dies as any other would: when the last reference
// goes, which may be later than the call that it was made for.

namespace torchjava {
namespace {

struct ListFacts {
  std::uint64_t countsOfOneReference;
  c10::IValue::Tag tag;
};

ListFacts learnListFacts() {
  void* value = nullptr;
  if (aoti_torch_strlist_to_ivalue(nullptr, 0, &value) != 0) {
    throw std::runtime_error("LibTorch could not make a list");
  }
  const auto* list = static_cast<const c10::IValue*>(value);
  const auto* impl = static_cast<const c10::detail::ListImpl*>(list->payload);
  const ListFacts facts{impl->counts, list->tag};
  aoti_torch_delete_c10_value_object(value);
  return facts;
}

const ListFacts& listFacts() {
  static const ListFacts facts = learnListFacts();
  return facts;
}

c10::IValue elementOf(tj_handle handle) {
  return handle == 0 ? c10::IValue()
                     : c10::IValue(retainTensor(implOf(handle)), c10::IValue::Tag::kTensor);
}

}  // namespace

OptionalTensorList::OptionalTensorList(const tj_handle* handles, tj_int64 size) : list_(nullptr) {
  arrayOf<at::Tensor>(handles, size);  // checks the size
  const std::uint64_t counts = listFacts().countsOfOneReference;
  std::vector<c10::IValue> elements;
  elements.reserve(static_cast<std::size_t>(size));
  for (tj_int64 i = 0; i < size; i++) {
    elements.push_back(elementOf(handles[i]));
  }
  void* memory = ::operator new(sizeof(c10::detail::ListImpl));
  list_.impl =
      new (memory) c10::detail::ListImpl(std::move(elements), c10::OptionalType::ofTensor());
  list_.impl->counts = counts;
}

OptionalTensorList::~OptionalTensorList() {
  // The heap IValue is what aoti_torch_delete_c10_value_object frees, with the reference in it.
  aoti_torch_delete_c10_value_object(new c10::IValue(list_.impl, listFacts().tag));
}

}  // namespace torchjava
