"""The row of Python: prints its version of torch, then nanoseconds of an addition, one repetition a line."""

import sys
import timeit

import torch

REPETITIONS = int(sys.argv[1])
CALLS = 10_000

x = torch.ones(2, 2)
y = torch.ones(2, 2)
timer = timeit.Timer("x.add(y)", globals={"x": x, "y": y})
timer.timeit(CALLS)

print(torch.__version__)
for seconds in timer.repeat(REPETITIONS, CALLS):
    print(seconds / CALLS * 1e9)
