package org.torchjava;

/** Names of Python's tensor types: {@code torch.FloatTensor}, {@code torch.sparse.LongTensor}. */
final class TypeNames {
  private static final String CPU = "torch.";
  private static final String CUDA = "torch.cuda.";
  private static final String SUFFIX = "Tensor";

  private TypeNames() {}

  static String of(Tensor tensor) {
    return module(tensor) + tensor.dtype().typeName() + SUFFIX;
  }

  /** The modules of torch/csrc/utils/tensor_types.cpp, 2.10. */
  private static String module(Tensor tensor) {
    String device = tensor.isCpu() ? CPU : CPU + tensor.device().type() + ".";
    if (tensor.dtype().isQuantized()) {
      return CPU + "quantized.";
    }
    return switch (tensor.layout()) {
      case STRIDED, JAGGED -> device;
      case MKLDNN -> CPU + "mkldnn.";
      case SPARSE_COO -> device + "sparse.";
      default -> device + "sparse_csr.";
    };
  }

  /** The dtype and device of the type with a name. */
  static TensorOptions options(String name) {
    boolean cuda = name.startsWith(CUDA);
    String start = cuda ? CUDA : CPU;
    for (DType dtype : DType.values()) {
      if (!dtype.isQuantized() && name.equals(start + dtype.typeName() + SUFFIX)) {
        Device device = cuda ? Device.of("cuda") : Device.CPU;
        return TensorOptions.defaults().dtype(dtype).device(device);
      }
    }
    throw new IllegalArgumentException("invalid type: '" + name + "'");
  }
}
