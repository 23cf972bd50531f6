package org.torchjava;

import java.nio.ByteBuffer;
import java.util.List;
import org.torchjava.print.PrintableTensor;

/** A tensor as the printers see it; elements are copied out, and only those that are printed. */
final class PrintedTensor implements PrintableTensor {
  private final Tensor tensor;

  PrintedTensor(Tensor tensor) {
    this.tensor = tensor;
  }

  @Override
  public String dtype() {
    return tensor.dtype().toName();
  }

  @Override
  public long[] shape() {
    return tensor.size();
  }

  @Override
  public ByteBuffer elements() {
    try (var off = GradMode.noGrad()) {
      return TensorArrays.bytes(tensor);
    }
  }

  @Override
  public ByteBuffer edgeElements(int edgeItems) {
    try (var off = GradMode.noGrad();
        var scope = TensorScope.open()) {
      Tensor edges = tensor;
      for (long dim = 0; dim < tensor.dim(); dim++) {
        long size = edges.size(dim);
        if (size > 2L * edgeItems) {
          Tensor first = edges.narrow(dim, 0, edgeItems);
          Tensor last = edges.narrow(dim, size - edgeItems, edgeItems);
          edges = Torch.cat(List.of(first, last), dim);
        }
      }
      return TensorArrays.bytes(edges);
    }
  }

  @Override
  public String device() {
    Device device = tensor.device();
    return device.equals(Device.CPU) ? null : device.toString();
  }

  @Override
  public boolean isMeta() {
    return tensor.device().type().equals("meta");
  }

  @Override
  public boolean requiresGrad() {
    return tensor.requiresGrad();
  }

  @Override
  public String gradFnName() {
    GraphNode node = tensor.gradFn();
    return node == null ? null : node.name();
  }

  @Override
  public List<String> trailingSuffixes() {
    Tensor tangent = ForwardAD.unpackDual(tensor).tangent();
    if (tangent == null) {
      return List.of();
    }
    // Python's format, unlike its repr, writes a 0-d tensor as a number.
    boolean number = tangent.dim() == 0 && !tangent.device().type().equals("meta");
    return List.of("tangent=" + (number ? tangent.item() : tangent));
  }

  @Override
  public boolean isParameter() {
    return tensor instanceof Parameter;
  }
}
