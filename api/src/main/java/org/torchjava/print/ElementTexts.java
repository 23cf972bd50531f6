package org.torchjava.print;

import java.nio.ByteBuffer;

/** The texts of a tensor's elements, all of one look. */
interface ElementTexts {

  /** How many characters Python counts for an element; an element's own text can be longer. */
  int width();

  /** Appends the text of one element, filled up on the left. */
  void append(int index, StringBuilder out);

  /** The texts of all elements of a buffer. */
  static ElementTexts of(ElementType type, ByteBuffer elements, PrintOptions options) {
    switch (type.kind()) {
      case BOOLEAN:
        return Padded.byLongest(type.count(elements), i -> elements.get(i) == 0 ? "False" : "True");
      case INTEGER:
        return Padded.byLongest(type.count(elements), i -> type.integerText(elements, i));
      case REAL:
        return RealTexts.of(type.reals(elements), options);
      default:
        double[] parts = type.reals(elements);
        return new Complex(
            RealTexts.of(everySecond(parts, 0), options),
            RealTexts.of(everySecond(parts, 1), options));
    }
  }

  private static double[] everySecond(double[] values, int start) {
    double[] result = new double[values.length / 2];
    for (int i = 0; i < result.length; i++) {
      result[i] = values[2 * i + start];
    }
    return result;
  }

  /** Texts filled up with spaces on the left. */
  record Padded(String[] texts, int width) implements ElementTexts {

    /** Makes the text of an element. */
    interface Source {
      String text(int index);
    }

    static Padded byLongest(int count, Source source) {
      String[] texts = new String[count];
      int width = 1;
      for (int i = 0; i < count; i++) {
        texts[i] = source.text(i);
        width = Math.max(width, texts[i].length());
      }
      return new Padded(texts, width);
    }

    @Override
    public void append(int index, StringBuilder out) {
      String text = texts[index];
      for (int i = text.length(); i < width; i++) {
        out.append(' ');
      }
      out.append(text);
    }
  }

  /** A real part in its column, and an imaginary part that follows without a gap. */
  record Complex(Padded real, Padded imaginary) implements ElementTexts {

    @Override
    public int width() {
      return real.width() + imaginary.width() + 1; // 1 for the j
    }

    @Override
    public void append(int index, StringBuilder out) {
      real.append(index, out);
      String text = imaginary.texts()[index];
      if (text.charAt(0) != '-') {
        out.append('+');
      }
      out.append(text).append('j');
    }
  }
}
