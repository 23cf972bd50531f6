/** The native bridge: internal to torch-java, exported to its own modules alone. */
@SuppressWarnings("module") // "linux.x86_64" is how JavaCPP names its modules
module org.torchjava.nativebridge {
  requires org.bytedeco.javacpp;
  requires org.bytedeco.pytorch;

  // The natives themselves, so that they are on the module path without --add-modules.
  requires org.bytedeco.javacpp.linux.x86_64;
  requires org.bytedeco.openblas.linux.x86_64;
  requires org.bytedeco.pytorch.linux.x86_64;

  exports org.torchjava.nativebridge to
      org.torchjava,
      org.torchjava.commands;
  exports org.torchjava.nativebridge.ops to
      org.torchjava,
      org.torchjava.commands;
}
