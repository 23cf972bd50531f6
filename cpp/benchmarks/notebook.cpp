// The first notebook: out = mean(3 * (x + 2)^2) of a 2x2 leaf, and its gradient.
#include "declarations/a.h"
#include "declarations/m.h"
#include "loop.h"
#include "tensors.h"

namespace floor_rows {
namespace {

struct Notebook {
  Owned two = number(integer(2));
  Owned three = number(integer(3));

  Owned leaf() const { return requiringGrad(ones({c10::SymInt(2), c10::SymInt(2)})); }

  Owned forward(const Owned& x) const {
    const Owned y(at::_ops::add_Tensor::call(x, two, integer(1)));
    const Owned square(at::_ops::mul_Tensor::call(y, y));
    const Owned z(at::_ops::mul_Tensor::call(square, three));
    return at::_ops::mean::call(z, std::nullopt);
  }
};

Loop forward() {
  return loopOf([notebook = Notebook()] {
    const Owned out = notebook.forward(notebook.leaf());
  });
}

Loop forwardBackward() {
  return loopOf([notebook = Notebook()] {
    const Owned x = notebook.leaf();
    const Owned out = notebook.forward(x);
    backward(out);
  });
}

}  // namespace

std::vector<Row> notebookRows() {
  return {
      {"notebook1_forward", forward},
      {"notebook1_forward_backward", forwardBackward},
  };
}

}  // namespace floor_rows
