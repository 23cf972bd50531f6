#include "torchjava/hook.h"

#include <stdexcept>
#include <utility>

#include "argument_error.h"
#include "guard.h"
#include "hook_list.h"
#include "marshal.h"
#include "node.h"

using namespace torchjava;
using torch::autograd::FunctionPostHook;
using torch::autograd::FunctionPreHook;
using torch::autograd::Node;
using torch::autograd::PostAccumulateGradHook;
using Tensors = std::vector<at::Tensor>;

// Only compiled autograd would call these.
void FunctionPreHook::compiled_args(void*) const {}
void FunctionPostHook::compiled_args(void*) const {}
void PostAccumulateGradHook::compiled_args(void*) const {}
void PostAccumulateGradHook::apply_with_saved(void*, void*) {}

namespace {

// A removable hook for the C ABI.
struct HookHandle {
  std::weak_ptr<HookList> list;
  std::weak_ptr<Hook> hook;
};

// Gradients that a chain of hooks may replace one after the other.
class Gradients {
 public:
  explicit Gradients(const Tensors& tensors) {
    for (const at::Tensor& tensor : tensors) {
      tensors_.retain(tensor);
    }
  }

  const Tensors& get() const noexcept { return tensors_.get(); }

  // The checks and words of check_result and check_single_result (python_hook.cpp, 2.10.0).
  void replace(OwnedTensors& results, const std::string& name) {
    if (results.size() == 0) {
      return;
    }
    if (results.size() != tensors_.size()) {
      throw std::runtime_error(
          "hook '" + name + "' has returned an incorrect number of values (got " +
          std::to_string(results.size()) + ", but expected " + std::to_string(tensors_.size()) +
          ")");
    }
    for (std::size_t i = 0; i < tensors_.size(); i++) {
      check(tensors_[i], results[i], name);
    }
    tensors_.swap(results);
  }

  Tensors take() noexcept { return tensors_.take(); }

 private:
  static void check(
      const at::Tensor& original, const at::Tensor& result, const std::string& name) {
    if (!result.defined()) {
      if (original.defined()) {
        throw std::runtime_error("can't replace a non-None gradient with a None value");
      }
      return;
    }
    if (!original.defined()) {
      throw std::runtime_error("can't replace a None gradient with a non-None value");
    }
    torch::autograd::check_variable_result(original, result, name);
  }

  OwnedTensors tensors_;
};

class TensorHooks final : public FunctionPreHook {
 public:
  TensorHooks(std::shared_ptr<HookList> list, std::size_t index)
      : list_(std::move(list)), index_(index) {}

  Tensors operator()(const Tensors& grads) override {
    Gradients own({grads.at(index_)});
    for (const auto& hook : list_->snapshot()) {
      OwnedTensors results;
      hook->callback->call(own.get(), {}, results);
      own.replace(results, hook->name);
    }
    OwnedTensors returned;
    for (std::size_t i = 0; i < grads.size(); i++) {
      returned.retain(i == index_ ? own.get()[0] : grads[i]);
    }
    return returned.take();
  }

  const std::shared_ptr<HookList>& list() const noexcept { return list_; }
  std::size_t index() const noexcept { return index_; }

 private:
  std::shared_ptr<HookList> list_;
  std::size_t index_;
};

class NodePreHooks final : public FunctionPreHook {
 public:
  explicit NodePreHooks(std::shared_ptr<HookList> list) : list_(std::move(list)) {}

  Tensors operator()(const Tensors& grads) override {
    Gradients current(grads);
    for (const auto& hook : list_->snapshot()) {
      OwnedTensors results;
      hook->callback->call(current.get(), {}, results);
      current.replace(results, hook->name);
    }
    return current.take();
  }

  const std::shared_ptr<HookList>& list() const noexcept { return list_; }

 private:
  std::shared_ptr<HookList> list_;
};

class NodePostHooks final : public FunctionPostHook {
 public:
  explicit NodePostHooks(std::shared_ptr<HookList> list) : list_(std::move(list)) {}

  Tensors operator()(const Tensors& outputs, const Tensors& inputs) override {
    Gradients current(outputs);
    for (const auto& hook : list_->snapshot()) {
      OwnedTensors results;
      hook->callback->call(current.get(), inputs, results);
      current.replace(results, hook->name);
    }
    return current.take();
  }

  const std::shared_ptr<HookList>& list() const noexcept { return list_; }

 private:
  std::shared_ptr<HookList> list_;
};

class PostAccumulateHooks final : public PostAccumulateGradHook {
 public:
  explicit PostAccumulateHooks(std::shared_ptr<HookList> list) : list_(std::move(list)) {}

  void operator()(const at::Tensor& tensor) override {
    for (const auto& hook : list_->snapshot()) {
      OwnedTensors results;
      hook->callback->call({tensor}, {}, results);
    }
  }

  const std::shared_ptr<HookList>& list() const noexcept { return list_; }

 private:
  std::shared_ptr<HookList> list_;
};

// Whether a hook is one of ours: LibTorch's own may stand next to it.
template <class Ours, class Any>
Ours* asOurs(Any* hook) {
  return dynamic_cast<Ours*>(hook);
}

tj_hook handleOf(const std::shared_ptr<HookList>& list, std::shared_ptr<Callback> callback,
                 const char* name) {
  auto hook = list->add(std::move(callback), name == nullptr ? "" : name);
  return reinterpret_cast<tj_hook>(new HookHandle{list, hook});
}

std::shared_ptr<HookList> listIn(
    std::vector<std::unique_ptr<FunctionPreHook>>& hooks, std::size_t index) {
  for (const auto& hook : hooks) {
    auto* ours = asOurs<TensorHooks>(hook.get());
    if (ours != nullptr && ours->index() == index) {
      return ours->list();
    }
  }
  return nullptr;
}

// For a leaf its own list, for others the one among the hooks of the node that made it.
std::shared_ptr<HookList> tensorHooks(const at::Tensor& self) {
  const std::shared_ptr<Node>& node = torchjava_abi_grad_fn(&self);
  const auto index = static_cast<std::size_t>(torchjava_abi_output_nr(&self));
  torch::autograd::impl::materialize_autograd_meta(self);
  auto& hooks = node ? layoutOf(*node).tensorPreHooks : torch::autograd::impl::hooks(self);
  std::shared_ptr<HookList> list = listIn(hooks, index);
  if (!list) {
    list = std::make_shared<HookList>();
    hooks.push_back(std::make_unique<TensorHooks>(list, index));
  }
  return list;
}

std::shared_ptr<HookList> postAccumulateHooks(const at::Tensor& self) {
  torch::autograd::impl::materialize_autograd_meta(self);
  auto* ours =
      asOurs<PostAccumulateHooks>(torch::autograd::impl::post_acc_grad_hooks(self).get());
  if (ours != nullptr) {
    return ours->list();
  }
  auto list = std::make_shared<HookList>();
  torch::autograd::impl::set_post_acc_grad_hooks(
      self, std::make_unique<PostAccumulateHooks>(list));
  return list;
}

// The list among a node's hooks, made where there is none.
template <class Ours, class Hooks>
std::shared_ptr<HookList> nodeHooks(Hooks& hooks) {
  for (const auto& hook : hooks) {
    if (auto* ours = asOurs<Ours>(hook.get())) {
      return ours->list();
    }
  }
  auto list = std::make_shared<HookList>();
  hooks.push_back(std::make_unique<Ours>(list));
  return list;
}

}  // namespace

tj_hook tj_hook_tensor(tj_handle t, tj_callback callback, const char* name) {
  return guarded(tj_hook{0}, [&] {
    auto owned = std::make_shared<Callback>(callback);
    checkNodeLayout();
    return handleOf(tensorHooks(asTensor(t)), std::move(owned), name);
  });
}

tj_hook tj_hook_post_accumulate_grad(tj_handle t, tj_callback callback) {
  return guarded(tj_hook{0}, [&] {
    auto owned = std::make_shared<Callback>(callback);
    return handleOf(postAccumulateHooks(asTensor(t)), std::move(owned), nullptr);
  });
}

tj_hook tj_hook_node_pre(tj_node node, tj_callback callback, const char* name) {
  return guarded(tj_hook{0}, [&] {
    auto owned = std::make_shared<Callback>(callback);
    checkNodeLayout();
    return handleOf(
        nodeHooks<NodePreHooks>(layoutOf(*nodeOf(node)).preHooks), std::move(owned), name);
  });
}

tj_hook tj_hook_node_post(tj_node node, tj_callback callback, const char* name) {
  return guarded(tj_hook{0}, [&] {
    auto owned = std::make_shared<Callback>(callback);
    checkNodeLayout();
    return handleOf(
        nodeHooks<NodePostHooks>(layoutOf(*nodeOf(node)).postHooks), std::move(owned), name);
  });
}

void tj_hook_remove(tj_hook hook) {
  const auto& handle = *reinterpret_cast<HookHandle*>(hook);
  const auto list = handle.list.lock();
  const auto removed = handle.hook.lock();
  if (list && removed) {
    list->remove(removed);
  }
}

void tj_hook_free(tj_hook hook) { delete reinterpret_cast<HookHandle*>(hook); }
