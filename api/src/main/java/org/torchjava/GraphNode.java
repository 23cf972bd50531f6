package org.torchjava;

/**
 * A node of the autograd graph: what Python shows as {@code x.grad_fn}.
 *
 * <p>A snapshot of the node's name and address: it neither keeps the graph alive nor reads it, and
 * so is safe on every thread and after {@code backward}.
 */
public final class GraphNode {
  private final String name;
  private final long address;

  GraphNode(String name, long address) {
    this.name = name;
    this.address = address;
  }

  /**
   * The node's class.
   *
   * @return for example {@code AddBackward0}
   */
  public String name() {
    return name;
  }

  /** Equal when both are the same node of the same graph. */
  @Override
  public boolean equals(Object other) {
    return other instanceof GraphNode that && address == that.address && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address);
  }

  /** As Python prints it: {@code <AddBackward0 object at 0x7f87893ffdd8>}. */
  @Override
  public String toString() {
    return "<" + name + " object at 0x" + Long.toHexString(address) + ">";
  }
}
