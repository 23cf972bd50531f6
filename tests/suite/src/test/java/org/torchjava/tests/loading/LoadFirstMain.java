package org.torchjava.tests.loading;

/** Loads libraries by their paths, then goes on as {@link ReportMain}; for child processes. */
public final class LoadFirstMain {
  private LoadFirstMain() {}

  public static void main(String[] libraries) {
    for (String library : libraries) {
      System.load(library);
    }
    ReportMain.main(new String[0]);
  }
}
