#ifndef TORCHJAVA_TEST_CHECK_H
#define TORCHJAVA_TEST_CHECK_H

#include <string>

// A test program's checks: each prints one line, and the number of failures is the exit status.

void check(const char* sentence, bool holds);
void checkEqual(const char* sentence, const std::string& expected, const std::string& actual);

// Groups of checks, one a file.
void checkMemory();
void checkErrors();
void checkTensors();
void checkAutograd();
void checkCallbacks();
void checkForwardAd();
void checkIndexing();
void checkModes();
void checkTransforms();
void checkWarnings();
void checkRuntime();

#endif
