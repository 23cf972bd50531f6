package org.torchjava.commands.stress;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.torchjava.DType;
import org.torchjava.Tensor;

/**
 * What a tensor must hold, in plain Java. All numbers are integers that float32 knows exactly, so
 * that results are compared without tolerance.
 */
public final class Values {
  private final long[] shape;
  private final double[] elements;

  /** The value of an element by its place. */
  @FunctionalInterface
  interface Element {
    double at(int row, int column);
  }

  private Values(long[] shape, double[] elements) {
    this.shape = shape;
    this.elements = elements;
  }

  static Values matrix(int rows, int columns, Element element) {
    double[] elements = new double[rows * columns];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element.at(i / columns, i % columns);
    }
    return new Values(new long[] {rows, columns}, elements);
  }

  static Values vector(int length, IntToDoubleFunction element) {
    double[] elements = IntStream.range(0, length).mapToDouble(element).toArray();
    return new Values(new long[] {length}, elements);
  }

  static Values number(double value) {
    return new Values(new long[0], new double[] {value});
  }

  long[] shape() {
    return shape.clone();
  }

  double[] elements() {
    return elements.clone();
  }

  int rows() {
    return (int) shape[0];
  }

  int columns() {
    return (int) shape[1];
  }

  double at(int row, int column) {
    return elements[row * columns() + column];
  }

  double sum() {
    return Arrays.stream(elements).sum();
  }

  double max() {
    return Arrays.stream(elements).max().orElseThrow();
  }

  Values map(DoubleUnaryOperator function) {
    return new Values(shape, Arrays.stream(elements).map(function).toArray());
  }

  Values zip(Values other, DoubleBinaryOperator function) {
    double[] result = elements.clone();
    Arrays.setAll(result, i -> function.applyAsDouble(elements[i], other.elements[i]));
    return new Values(shape, result);
  }

  Values transposed() {
    return matrix(columns(), rows(), (i, j) -> at(j, i));
  }

  /** The product with the other's transpose. */
  Values timesTransposed(Values other) {
    return matrix(
        rows(),
        other.rows(),
        (i, j) -> {
          double sum = 0;
          for (int k = 0; k < columns(); k++) {
            sum += at(i, k) * other.at(j, k);
          }
          return sum;
        });
  }

  double columnSum(int column) {
    return IntStream.range(0, rows()).mapToDouble(i -> at(i, column)).sum();
  }

  /** Compares with what a tensor holds, to the last bit. */
  void requireIn(Tensor tensor) {
    long[] size = tensor.size();
    if (!Arrays.equals(size, shape)) {
      throw new WrongResultException(
          "the shape is " + Arrays.toString(size) + ", not " + Arrays.toString(shape));
    }
    double[] found = tensor.to(DType.FLOAT64).toDoubleArray();
    for (int i = 0; i < elements.length; i++) {
      if (found[i] != elements[i]) {
        throw new WrongResultException("element " + i + " is " + found[i] + ", not " + elements[i]);
      }
    }
  }
}
