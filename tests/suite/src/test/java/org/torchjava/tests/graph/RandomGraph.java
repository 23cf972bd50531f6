package org.torchjava.tests.graph;

import static org.torchjava.Torch.ones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphDrawingOptions;
import org.torchjava.Tensor;

/** Tensors that were computed from each other at random, the same for the same seed. */
final class RandomGraph {
  private static final String[] NAMES = {"w", "encoder.layers.0.self_attn.weight", "<&>\"", "重み"};

  private final Random random;
  private final List<Tensor> tensors = new ArrayList<>();
  private final Map<String, Tensor> params = new LinkedHashMap<>();

  private RandomGraph(Random random) {
    this.random = random;
  }

  static RandomGraph of(long seed, int operations) {
    RandomGraph graph = new RandomGraph(new Random(seed));
    for (String name : NAMES) {
      Tensor leaf = ones(3).requiresGrad_(true);
      graph.tensors.add(leaf);
      graph.params.put(name, leaf);
    }
    for (int i = 0; i < operations; i++) {
      graph.tensors.add(graph.next());
    }
    return graph;
  }

  /** The graph of the last three tensors, as far as it has up to 200 boxes. */
  GraphDrawing draw() {
    return GraphDrawing.of(
        tensors.subList(tensors.size() - 3, tensors.size()),
        params,
        GraphDrawingOptions.defaults().maxNodes(190).ellipsis(true));
  }

  private Tensor next() {
    Tensor a = tensors.get(tensors.size() - 1 - random.nextInt(Math.min(6, tensors.size())));
    Tensor b = tensors.get(random.nextInt(tensors.size()));
    return switch (random.nextInt(5)) {
      case 0 -> a.add(b);
      case 1 -> a.mul(b);
      case 2 -> a.sin();
      case 3 -> a.add(ones(3).requiresGrad_(true));
      default -> {
        List<Tensor> parts = a.unbind();
        yield parts.get(0).mul(parts.get(2)).mul(b);
      }
    };
  }
}
