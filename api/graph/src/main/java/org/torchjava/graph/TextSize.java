package org.torchjava.graph;

import java.lang.Character.UnicodeScript;

/**
 * How wide text is in a font of fixed width, estimated from the characters alone: fonts differ from
 * machine to machine, and there may be none. The image makes each text as wide as estimated.
 */
final class TextSize {
  /** The width of a letter, as a share of the size of the font: that of most monospaced fonts. */
  private static final double LETTER = 0.6;

  private TextSize() {}

  static double width(String text, double fontSize) {
    return text.codePoints().map(TextSize::columns).sum() * LETTER * fontSize;
  }

  private static int columns(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default ->
          character >= 0x1F000
              || (character >= 0x3000 && character <= 0x303F)
              || (character >= 0xFF00 && character <= 0xFF60);
    };
  }
}
