package org.torchjava.tests.autograd;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.torchjava.DType;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.VmapInfo;
import org.torchjava.VmapResult;

/** The functions of PyTorch's page notes/extending.func, where they take part in transforms. */
final class NoteFunctions {
  private NoteFunctions() {}

  /** x³, whose derivative is computed forwards: MyCube. */
  static final class Cube extends Function {
    @Override
    protected Tensor[] forward(Tensor... inputs) {
      Tensor x = inputs[0];
      return tensors(x.pow(3), x.pow(2).mul(3));
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      ctx.saveForBackward(inputs[0], outputs[1]);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      List<Tensor> saved = ctx.savedTensors();
      return tensors(g[0].mul(saved.get(1)).add(g[1].mul(6).mul(saved.get(0))));
    }

    @Override
    protected boolean generateVmapRule() {
      return true;
    }
  }

  static Tensor cube(Tensor x) {
    return new Cube().applyAll(x).get(0);
  }

  /** Sorts along a dimension outside of PyTorch, and tells the way there and back: NumpySort. */
  static final class Sort extends Function {
    private final int dim;

    Sort(int dim) {
      this.dim = dim;
    }

    @Override
    protected Tensor[] forward(Tensor... inputs) {
      Tensor rows = inputs[0].movedim(dim, -1).contiguous();
      int columns = (int) rows.size(-1);
      double[] values = rows.toDoubleArray();
      double[] sorted = new double[values.length];
      long[] order = new long[values.length];
      long[] inverse = new long[values.length];
      for (int row = 0; row < values.length; row += columns) {
        int start = row;
        int[] indices =
            IntStream.range(0, columns)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> values[start + column]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < columns; i++) {
          sorted[row + i] = values[row + indices[i]];
          order[row + i] = indices[i];
          inverse[row + indices[i]] = i;
        }
      }
      return Arrays.stream(
              tensors(
                  Torch.tensor(sorted, DType.FLOAT64), Torch.tensor(order), Torch.tensor(inverse)))
          .map(flat -> flat.view(rows.size()).movedim(-1, dim))
          .toArray(Tensor[]::new);
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      ctx.markNonDifferentiable(outputs[1], outputs[2]);
      ctx.saveForBackward(outputs[1], outputs[2]);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      List<Tensor> saved = ctx.savedTensors();
      return tensors(new Take(dim).apply(g[0], saved.get(1), saved.get(0)));
    }

    @Override
    protected VmapResult vmap(VmapInfo info, List<Integer> inDims, Tensor... inputs) {
      Tensor x = inputs[0].movedim(inDims.get(0), 0);
      int ofOne = dim >= 0 ? dim : dim + x.dim() - 1;
      return VmapResult.of(new Sort(ofOne + 1).applyAll(x), 0, 0, 0);
    }
  }

  static Tensor sort(Tensor x) {
    return new Sort(-1).applyAll(x).get(0);
  }

  /** Takes elements along a dimension outside of PyTorch: NumpyTake. */
  private static final class Take extends Function {
    private final int dim;

    Take(int dim) {
      this.dim = dim;
    }

    @Override
    protected Tensor[] forward(Tensor... inputs) {
      Tensor rows = inputs[0].movedim(dim, -1).contiguous();
      int columns = (int) rows.size(-1);
      double[] values = rows.toDoubleArray();
      long[] indices = inputs[1].movedim(dim, -1).contiguous().toLongArray();
      double[] taken = new double[values.length];
      Arrays.setAll(taken, i -> values[i / columns * columns + (int) indices[i]]);
      return tensors(Torch.tensor(taken, DType.FLOAT64).view(rows.size()).movedim(-1, dim));
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      ctx.saveForBackward(inputs[1], inputs[2]);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      List<Tensor> saved = ctx.savedTensors();
      return tensors(new Take(dim).apply(g[0], saved.get(1), saved.get(0)), null, null);
    }

    @Override
    protected VmapResult vmap(VmapInfo info, List<Integer> inDims, Tensor... inputs) {
      Tensor[] inFront = new Tensor[3];
      Arrays.setAll(inFront, i -> inFront(inputs[i], inDims.get(i), info.batchSize()));
      int ofOne = dim >= 0 ? dim : dim + inFront[0].dim() - 1;
      return VmapResult.of(new Take(ofOne + 1).apply(inFront), 0);
    }

    private static Tensor inFront(Tensor x, Integer dim, long batchSize) {
      if (dim != null) {
        return x.movedim(dim, 0);
      }
      Tensor one = x.unsqueeze(0);
      long[] size = one.size();
      size[0] = batchSize;
      return one.expand(size);
    }
  }

  /** The sine, with derivatives in both directions. */
  static final class Sine extends Function {
    @Override
    protected Tensor[] forward(Tensor... inputs) {
      return tensors(inputs[0].sin());
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      ctx.saveForBackward(inputs);
      ctx.saveForForward(inputs);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0].mul(cosine(ctx.savedTensors().get(0))));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      return tensors(t[0].mul(cosine(ctx.savedTensors().get(0))));
    }

    private static Tensor cosine(Tensor x) {
      return sine(x.add(Math.PI / 2));
    }

    @Override
    protected boolean generateVmapRule() {
      return true;
    }
  }

  static Tensor sine(Tensor x) {
    return new Sine().apply(x);
  }
}
