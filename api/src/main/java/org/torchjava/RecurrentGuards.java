package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Weights and states of recurrent layers that LibTorch 2.10 counts on: see {@link Guards}. A layer
 * has, in each direction, a weight for its input and one for its state, of which each has a part
 * for each gate, then two biases, and maybe a projection of its state.
 */
final class RecurrentGuards {
  private static final int RNN_GATES = 1;
  private static final int GRU_GATES = 3;
  private static final int LSTM_GATES = 4;

  private RecurrentGuards() {}

  /**
   * Recurrent cells split the second dimension of what their weights give into gates, and count on
   * getting them all. Words of torch/nn/modules/rnn.py (2.13.0).
   */
  static void gruCell(Tensor input, Tensor hidden, Tensor inputWeights, Tensor hiddenWeights) {
    oneOrTwoDimensions("GRUCell: Expected input", input);
    oneOrTwoDimensions("GRUCell: Expected hidden", hidden);
    gates(GRU_GATES, inputWeights, hiddenWeights);
  }

  static void lstmCell(Tensor input, Object states, Tensor inputWeights, Tensor hiddenWeights) {
    oneOrTwoDimensions("LSTMCell: Expected input", input);
    List<Tensor> all = tensors(states, "hx");
    for (int i = 0; i < all.size(); i++) {
      oneOrTwoDimensions("LSTMCell: Expected hx[" + i + "]", all.get(i));
    }
    gates(LSTM_GATES, inputWeights, hiddenWeights);
  }

  private static void oneOrTwoDimensions(String what, Tensor tensor) {
    if (tensor != null && tensor.dim() > 2) {
      throw new IllegalArgumentException(
          what + " to be 1D or 2D, got " + tensor.dim() + "D instead");
    }
  }

  private static void gates(int gates, Tensor... parameters) {
    for (Tensor weights : parameters) {
      if (weights != null && weights.dim() > 0 && weights.size(0) % gates != 0) {
        throw new TorchException(
            "expected a multiple of "
                + gates
                + " rows in each weight, one part for each gate, but got size "
                + Arrays.toString(weights.size()));
      }
    }
  }

  /** Sequences that are packed together come with the sizes of their batches. */
  static void batchSizes(Tensor batchSizes) {
    Objects.requireNonNull(batchSizes, "batchSizes");
    if (batchSizes.dim() != 1 || batchSizes.dtype() != DType.INT64) {
      throw new TorchException(
          "expected batch_sizes to be a 1D tensor of torch.int64, but got "
              + batchSizes.dtype()
              + " of size "
              + Arrays.toString(batchSizes.size()));
    }
  }

  static void rnn(
      Tensor input, Object state, Object weights, boolean biases, long layers, boolean both) {
    check(RNN_GATES, input, state, weights, biases, layers, both);
  }

  static void gru(
      Tensor input, Object state, Object weights, boolean biases, long layers, boolean both) {
    check(GRU_GATES, input, state, weights, biases, layers, both);
  }

  static void lstm(
      Tensor input, Object state, Object weights, boolean biases, long layers, boolean both) {
    check(LSTM_GATES, input, state, weights, biases, layers, both);
  }

  /** The states of a batch that is not packed have its size. */
  static void batch(Tensor input, Object state, boolean batchFirst) {
    Objects.requireNonNull(input, "input");
    if (input.dim() != 3) {
      throw new TorchException("expected an input of 3 dimensions, but got " + input.dim());
    }
    long batch = input.size(batchFirst ? 0 : 1);
    for (Tensor each : tensors(state, "hx")) {
      if (each.dim() != 3 || each.size(1) != batch) {
        throw new TorchException(
            "expected a state for each of " + batch + " sequences, but got size " + text(each));
      }
    }
  }

  private static void check(
      int gates,
      Tensor input,
      Object state,
      Object weights,
      boolean biases,
      long layers,
      boolean both) {
    Objects.requireNonNull(input, "input");
    if (layers < 1 || layers > Integer.MAX_VALUE) {
      throw new TorchException("expected at least one layer, but got " + layers);
    }
    List<Tensor> states = tensors(state, "hx");
    List<Tensor> parameters = tensors(weights, "params");
    long parts = both ? 2 * layers : layers;
    for (Tensor each : states) {
      if (each.dim() == 0 || each.size(0) != parts) {
        throw new TorchException(
            "expected an initial state for each layer and direction, of which there are "
                + parts
                + ", but got size "
                + text(each));
      }
    }
    long each = biases ? 4 : 2;
    boolean projects = gates == LSTM_GATES && parameters.size() == parts * (each + 1);
    if (parameters.size() != parts * (projects ? each + 1 : each)) {
      throw new TorchException(
          "expected "
              + parts * each
              + " parameters for this number of layers, "
              + layers
              + ", but got "
              + parameters.size());
    }
    sameDtype(input, states);
    sameDtype(input, parameters);
    new Layers(gates, biases, projects, both ? 2 : 1, parameters).check(input);
  }

  private static void sameDtype(Tensor input, List<Tensor> others) {
    for (Tensor other : others) {
      if (other.dtype() != input.dtype()) {
        throw new TorchException(
            "expected the input, its states and parameters to have one dtype, but got "
                + input.dtype()
                + " and "
                + other.dtype());
      }
    }
  }

  private static List<Tensor> tensors(Object tensors, String name) {
    Objects.requireNonNull(tensors, name);
    Object[] all = tensors instanceof Tensor ? new Object[] {tensors} : Guards.array(tensors);
    for (int i = 0; i < all.length; i++) {
      if (all[i] == null) {
        throw new NullPointerException(name + "[" + i + "]");
      }
    }
    return Arrays.stream(all).map(Tensor.class::cast).toList();
  }

  private static String text(Tensor tensor) {
    return Arrays.toString(tensor.size());
  }

  /** The parameters of all layers, one after the other. */
  private record Layers(
      int gates, boolean biases, boolean projects, int directions, List<Tensor> parameters) {
    void check(Tensor input) {
      int each = (biases ? 4 : 2) + (projects ? 1 : 0);
      long features = input.dim() == 0 ? -1 : input.size(-1);
      long output = 0;
      for (int i = 0; i < parameters.size(); i += each) {
        boolean first = i < each * directions;
        output = part(i, first ? features : directions * output);
      }
    }

    /** Checks one layer in one direction; returns the size of what it puts out. */
    private long part(int at, long features) {
      Tensor ofState = parameters.get(at + 1);
      long output = ofState.dim() == 2 ? ofState.size(1) : -1;
      Tensor projection = projects ? parameters.get(at + (biases ? 4 : 2)) : null;
      long hidden = projection == null ? output : projection.dim() == 2 ? projection.size(1) : -1;
      require(parameters.get(at), gates * hidden, features);
      require(ofState, gates * hidden, output);
      if (biases) {
        require(parameters.get(at + 2), gates * hidden);
        require(parameters.get(at + 3), gates * hidden);
      }
      if (projection != null) {
        require(projection, output, hidden);
      }
      return output;
    }

    private static void require(Tensor parameter, long... size) {
      if (!Arrays.equals(parameter.size(), size)) {
        throw new TorchException(
            "expected a parameter of size "
                + Arrays.toString(size)
                + " for a recurrent layer, but got "
                + text(parameter));
      }
    }
  }
}
