"""Some rows of Python: prints its version of torch, then for each row its name and a line of nanoseconds an operator.

Arguments: how often to repeat, then the names of rows.
"""

import sys
import timeit

import torch

CALLS = 10_000
OPERATORS = {
    "python_add_2x2": "x.add(y)",
    "python_add_2x2_grad": "leaf.add(y)",
    "python_add_scalar_2x2": "x + 2",
    "python_sum_dim": "x.sum(0)",
    "python_index_row": "x[0]",
    "python_view": "x.view(4)",
    "python_item": "number.item()",
}
TENSORS = {
    "x": torch.ones(2, 2),
    "y": torch.ones(2, 2),
    "leaf": torch.ones(2, 2, requires_grad=True),
    "number": torch.ones(()),
}

repetitions = int(sys.argv[1])
print(torch.__version__)
for name in sys.argv[2:]:
    timer = timeit.Timer(OPERATORS[name], globals=TENSORS)
    timer.timeit(CALLS)
    print(name)
    print(*(seconds / CALLS * 1e9 for seconds in timer.repeat(repetitions, CALLS)))
