package org.torchjava.tests.graph;

import static org.torchjava.Torch.ones;

import org.torchjava.GraphDrawing;
import org.torchjava.graph.GraphSvg;

/** Draws a graph, and tells in which module that was done. */
final class ModulePathMain {
  private ModulePathMain() {}

  public static void main(String[] arguments) {
    GraphSvg svg = GraphSvg.of(GraphDrawing.of(ones(2).requiresGrad_(true).exp()));
    System.out.println("module: " + GraphSvg.class.getModule().getName());
    System.out.println("image: " + svg.toSvg().startsWith("<svg "));
  }
}
