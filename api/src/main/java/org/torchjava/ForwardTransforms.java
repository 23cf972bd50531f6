package org.torchjava;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenInternalM;
import org.torchjava.nativebridge.ops.AtenInternalU;

/** {@code jvp}. Rules and messages: torch/_functorch/eager_transforms.py, 2.10. */
final class ForwardTransforms {
  private static final String JVP = "jvp(f, primals, tangents)";

  /** PyTorch has one level of dual numbers, whatever the level of the transform. */
  private static final long DUAL_LEVEL = 0;

  private ForwardTransforms() {}

  /** The Jacobian-vector product by some inputs, or by all for null. */
  static JvpResult jvp(
      TensorFunction func,
      List<Integer> argnums,
      boolean strict,
      boolean hasAux,
      List<Tensor> inputs,
      List<Tensor> tangents) {
    List<Integer> places = argnums == null ? null : Argnums.fromFront(argnums, inputs.size());
    List<Tensor> primals = Argnums.select(inputs, places);
    requireAlike(primals, tangents);
    try (TransformLevel level = TransformLevel.jvp()) {
      List<Tensor> duals = duals(primals, tangents);
      if (places != null) {
        duals = Argnums.replace(TransformTensors.track(inputs, level), places, duals);
      }
      AuxOutputs returned = AuxOutputs.of(func.apply(duals), hasAux, JVP);
      returned.requireTensors(JVP);
      List<Tensor> outputs = new ArrayList<>();
      List<Tensor> products = new ArrayList<>();
      for (Tensor dual : returned.outputs()) {
        Tensor[] parts = parts(dual, strict);
        outputs.add(parts[0]);
        products.add(parts[1]);
      }
      return new JvpResult(
          TransformTensors.untrack(outputs, level),
          TransformTensors.untrack(products, level),
          TransformTensors.untrack(returned.aux(), level));
    }
  }

  private static void requireAlike(List<Tensor> primals, List<Tensor> tangents) {
    if (primals.size() != tangents.size()) {
      throw new TorchException(
          JVP
              + ": Expected primals and tangents to have the same python structure. For example, if"
              + " primals is a tuple of 3 tensors, tangents also must be. Got primals with"
              + " structure "
              + PythonDims.treeSpec(primals.size())
              + " and tangents with structure "
              + PythonDims.treeSpec(tangents.size()));
    }
    if (primals.isEmpty()) {
      throw new TorchException(JVP + ": Expected primals to contain at least one Tensor.");
    }
  }

  private static List<Tensor> duals(List<Tensor> primals, List<Tensor> tangents) {
    List<Tensor> duals = new ArrayList<>();
    for (int i = 0; i < primals.size(); i++) {
      Tensor primal = primals.get(i);
      Tensor tangent = Objects.requireNonNull(tangents.get(i), "tangents[" + i + "]");
      requireDifferentiable(primal, "primal");
      requireDifferentiable(tangent, "tangent");
      long handle = AtenInternalM._make_dual(primal.handle(), tangent.handle(), DUAL_LEVEL);
      duals.add(Results.tensor(handle, primal, tangent));
    }
    return duals;
  }

  // make_dual in torch/autograd/forward_ad.py, 2.10
  private static void requireDifferentiable(Tensor tensor, String name) {
    DType dtype = tensor.dtype();
    if (!dtype.isFloatingPoint() && !dtype.isComplex()) {
      throw new IllegalArgumentException(
          "Expected " + name + " to be floating point or complex, but got: " + dtype);
    }
  }

  /** The primal and the tangent, which is zero where nothing depends on the inputs. */
  private static Tensor[] parts(Tensor dual, boolean strict) {
    long[] handles = new long[2];
    int status = AtenInternalU._unpack_dual(dual.handle(), DUAL_LEVEL, handles);
    Tensor[] parts = Results.tuple(status, handles, 2, dual);
    if (parts[1] == null) {
      if (strict) {
        throw new TorchException(
            "jvp(f, primals, tangents, strict=True): The output of f is independent of the inputs."
                + " This is not allowed with strict=True.");
      }
      parts[1] = Torch.zerosLike(parts[0]);
    }
    return parts;
  }
}
