#include <functional>
#include <string>
#include <vector>

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/m.h"
#include "torchjava/aten/s.h"
#include "torchjava/autograd.h"
#include "torchjava/callback.h"
#include "torchjava/error.h"
#include "torchjava/function.h"
#include "torchjava/graph.h"
#include "torchjava/hook.h"
#include "torchjava/tensor.h"

// What callers hand over to be called back: hooks, and functions with a backward of their own.

namespace {

using Handles = std::vector<tj_handle>;

// What a callback stands for here: handles in, owned handles out; an exception is a number.
struct Body {
  std::function<Handles(const Handles& first, const Handles& second)> run;
  tj_failure failure = 0;
  int* timesLetGo = nullptr;
};

int alive = 0;
int failuresReleased = 0;

tj_callback callback(Body body) {
  alive++;
  return reinterpret_cast<tj_callback>(new Body(std::move(body)));
}

Handles arguments(tj_callback_call call, int32_t from, int32_t to) {
  Handles handles;
  for (int32_t i = from; i < to; i++) {
    handles.push_back(tj_callback_argument(call, i));
  }
  return handles;
}

void release(const Handles& handles) {
  for (const tj_handle handle : handles) {
    tj_tensor_release(handle);
  }
}

tj_failure call(tj_callback callback, tj_callback_call call, int32_t firstSize,
                int32_t secondSize) {
  const Body& body = *reinterpret_cast<Body*>(callback);
  if (body.failure != 0) {
    return body.failure;
  }
  const Handles first = arguments(call, 0, firstSize);
  const Handles second = arguments(call, firstSize, firstSize + secondSize);
  const Handles returned = body.run(first, second);
  for (const tj_handle result : returned) {
    check("a result is taken", tj_callback_return(call, result) == 0);
  }
  release(first);
  release(second);
  release(returned);
  return 0;
}

void letGo(tj_callback callback) { ++*reinterpret_cast<Body*>(callback)->timesLetGo; }

void release(tj_callback callback) {
  alive--;
  delete reinterpret_cast<Body*>(callback);
}

void releaseFailure(tj_failure) { failuresReleased++; }

tj_handle twice(tj_handle t) {
  const Owned two = filled({}, 2);
  return tj_aten_mul_Tensor(t, two);
}

int32_t backward(const Owned& y) {
  const tj_handle handle = y;
  return tj_autograd_backward(&handle, 1, nullptr, 0, 0, false, nullptr, 0);
}

double gradientOf(const Owned& x) {
  return item(tj_aten_sum(Owned(tj_autograd_get_grad(x)), kNone));
}

void checkHooks() {
  const Owned x = leaf(3);
  const tj_hook hook = tj_hook_tensor(
      x, callback({[](const Handles& g, const Handles&) { return Handles{twice(g[0])}; }}),
      "doubling");
  backward(tj_aten_sum(x, kNone));
  check("a hook replaces the gradient", gradientOf(x) == 4);
  tj_hook_remove(hook);
  tj_hook_remove(hook);
  tj_hook_free(hook);
  check("a hook that is removed is given up", alive == 0);
  backward(tj_aten_sum(x, kNone));
  check("and not called", gradientOf(x) == 6);

  const tj_hook wrong = tj_hook_tensor(
      x, callback({[](const Handles&, const Handles&) { return Handles{filled({7}, 1).take()}; }}),
      "wrong");
  check("a gradient of another size is refused", backward(tj_aten_sum(x, kNone)) == -1);
  checkEqual("with the hook's name", "hook 'wrong' has changed the size of value",
             tj_error_message());
  tj_error_clear();
  tj_hook_remove(wrong);
  tj_hook_free(wrong);
}

void checkFailures() {
  const Owned x = leaf(3);
  const tj_hook hook = tj_hook_tensor(x, callback({nullptr, 42}), "failing");
  check("a failure goes through the engine", backward(tj_aten_sum(x, kNone)) == -1);
  check("and arrives as it is", tj_error_code() == TJ_CALLER_ERROR && tj_error_failure() == 42);
  tj_error_clear();
  check("it is given up with the error", failuresReleased > 0 && tj_error_failure() == 0);
  tj_hook_remove(hook);
  tj_hook_free(hook);
}

// What is saved: the input, the output, nothing.
void checkSaved(tj_int64 saved, const Owned& x, const Owned& y) {
  check("an input is saved as it is", Owned(tj_function_saved(saved, 0)) == x);
  const Owned output = tj_function_saved(saved, 1);
  check("an output gets its history back",
        output != y && tj_autograd_grad_fn(output) == tj_autograd_grad_fn(y));
  check("nothing is nothing", tj_function_saved(saved, 2) == 0);
}

// x * 2 with a backward that multiplies by 2 as well, saving input and output without need.
Owned doubled(const Owned& x, int& timesLetGo, tj_int64& saved) {
  const Owned raw = twice(Owned(tj_autograd_data(x)));
  const tj_handle tensors[] = {x, raw, x, raw, 0};
  const std::string name = "DoublingBackward";
  tj_function_call call{};
  call.backward = callback(
      {[](const Handles& g, const Handles&) { return Handles{twice(g[0])}; }, 0, &timesLetGo});
  call.name = name.data();
  call.name_size = static_cast<tj_int64>(name.size());
  call.tensors = tensors;
  call.inputs = 1;
  call.outputs = 1;
  call.saved = 3;
  call.saves_itself = true;
  tj_int64 results[TJ_FUNCTION_OUTPUTS + 1];
  check("a call is recorded", tj_function_record(&call, results) == 0);
  Owned wrapped = results[TJ_FUNCTION_OUTPUTS];
  saved = results[TJ_FUNCTION_SAVED];
  checkSaved(saved, x, wrapped);
  const tj_int64 node = results[TJ_FUNCTION_NODE_ADDRESS];
  check("an alias can be an output too",
        tj_autograd_grad_fn(Owned(tj_function_alias(raw, node, 0))) == node);
  tj_graph_release(results[TJ_FUNCTION_NODE]);
  return wrapped;
}

void checkRefusedCalls() {
  const Owned x = leaf(3);
  const tj_handle tensors[] = {x, 0};
  tj_function_call call{};
  call.backward = callback({});
  call.name = "";
  call.tensors = tensors;
  call.inputs = 1;
  call.outputs = 1;
  tj_int64 results[TJ_FUNCTION_OUTPUTS + 1];
  check("an output must not be 0", tj_function_record(&call, results) == -1);
  tj_error_clear();
  check("and its callback is given up", alive == 0);
}

void checkFunctions() {
  int timesLetGo = 0;
  tj_int64 saved = 0;
  {
    const Owned x = leaf(3);
    const Owned y = doubled(x, timesLetGo, saved);
    checkEqual("a function's node has its name", "DoublingBackward",
               tj_autograd_grad_fn_name(y));
    backward(tj_aten_sum(y, kNone));
    check("its backward is the caller's", gradientOf(x) == 4);
    check("it is told to let go when the graph is freed", timesLetGo == 1);
    check("what was saved is freed, too", tj_function_saved(saved, 0) == TJ_FUNCTION_FREED);
  }
  check("and given up with its node", alive == 0 && timesLetGo == 1);
  {
    const Owned x = leaf(3);
    const Owned y = doubled(x, timesLetGo, saved);
  }
  check("also when nobody runs it", alive == 0 && timesLetGo == 2);
  check("and what was saved is gone", tj_function_saved(saved, 0) == TJ_FUNCTION_FREED);
}

void checkChanges() {
  const Owned x = leaf(3);
  int timesLetGo = 0;
  tj_int64 saved = 0;
  const Owned y = doubled(x, timesLetGo, saved);
  tj_autograd_bump_version(x);
  check("a change in place is noticed", tj_function_saved(saved, 0) == TJ_FUNCTION_CHANGED);
  tj_int64 versionAndOutputNr[2] = {-1, -1};
  const Owned changed = tj_function_changed(saved, 0, versionAndOutputNr);
  check("and told", changed == x && versionAndOutputNr[0] == tj_autograd_version(x) - 1);
}

void checkGraph() {
  const Owned x = leaf(3);
  const Owned y = tj_aten_mul_Tensor(x, x);
  const tj_node node = tj_graph_grad_fn(y);
  checkEqual("a node knows its name", "MulBackward0", tj_graph_name(node));
  check("and its edges", tj_graph_edge_count(node) == 2 && tj_graph_input_count(node) == 1);
  tj_int64 number = -1;
  const tj_node next = tj_graph_edge(node, 1, &number);
  check("an edge leads to the leaf", Owned(tj_graph_variable(next)) == x && number == 0);
  check("there is no third edge", tj_graph_edge(node, 2, &number) == 0);
  tj_error_clear();
  const tj_list shape = tj_graph_input_shape(node, 0);
  tj_int64 size = 0;
  tj_list_copy(shape, &size);
  check("a node knows the shape of its result", tj_list_size(shape) == 1 && size == 2);
  tj_list_free(shape);
  tj_graph_release(next);
  tj_graph_release(node);
}

}  // namespace

void checkCallbacks() {
  const tj_callback_functions none{nullptr, nullptr, nullptr, nullptr};
  check("callbacks need their functions", tj_callbacks_set(&none) == -1);
  tj_error_clear();
  const tj_callback_functions functions{call, letGo, release, releaseFailure};
  tj_callbacks_set(&functions);
  checkHooks();
  checkFailures();
  checkFunctions();
  checkChanges();
  checkRefusedCalls();
  checkGraph();
}
