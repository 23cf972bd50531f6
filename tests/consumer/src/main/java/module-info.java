module example {
  requires org.torchjava;
}
