/** Tensors with PyTorch's own autograd: {@link org.torchjava.Torch} is where to begin. */
module org.torchjava {
  requires org.torchjava.nativebridge;

  exports org.torchjava;
  exports org.torchjava.print;
  exports org.torchjava.testing;
}
