#include <cstdio>

#include "check.h"

namespace {
int passed = 0;
int failed = 0;
}  // namespace

void check(const char* sentence, bool holds) {
  (holds ? passed : failed)++;
  std::printf("%s %s\n", holds ? "ok    " : "FAILED", sentence);
}

void checkEqual(const char* sentence, const std::string& expected, const std::string& actual) {
  check(sentence, expected == actual);
  if (expected != actual) {
    std::printf("       expected: %s\n       actual:   %s\n", expected.c_str(), actual.c_str());
  }
}

int main() {
  checkMemory();
  checkErrors();
  checkTensors();
  checkAutograd();
  checkCallbacks();
  checkForwardAd();
  checkIndexing();
  checkModes();
  checkTransforms();
  checkWarnings();
  checkRuntime();
  std::printf("%d passed, %d failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
