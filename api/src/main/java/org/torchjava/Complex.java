package org.torchjava;

/**
 * A complex number in double precision, as Python's {@code complex}.
 *
 * @param re the real part
 * @param im the imaginary part
 */
public record Complex(double re, double im) {

  /** As Python prints it: {@code (1+2j)}, or {@code 2j} when the real part is zero. */
  @Override
  public String toString() {
    boolean noReal = re == 0 && Double.doubleToRawLongBits(re) == 0;
    String imaginary = PythonNumbers.part(im) + "j";
    if (noReal) {
      return imaginary;
    }
    boolean signed = imaginary.startsWith("-");
    return "(" + PythonNumbers.part(re) + (signed ? "" : "+") + imaginary + ")";
  }
}
