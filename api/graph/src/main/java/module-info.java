/** Pictures of autograd graphs: {@link org.torchjava.graph.GraphSvg}. */
module org.torchjava.graph {
  requires transitive org.torchjava;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  // ELK is no module that could say so itself.
  requires com.google.common;

  exports org.torchjava.graph;
}
