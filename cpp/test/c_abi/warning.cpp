#include "torchjava/warning.h"

#include <string>
#include <thread>

#include "check.h"
#include "tensors.h"
#include "torchjava/aten/s.h"

namespace {

std::string heard;
bool heardDeprecation = false;
int count = 0;

void listen(const char* message, bool deprecated) {
  heard = message;
  heardDeprecation = deprecated;
  count++;
}

// The standard deviation of a single number: nan, and a warning each time.
void warnOnce() { const Owned deviation = tj_aten_std(filled({1}, 1), true); }

}  // namespace

void checkWarnings() {
  const char* const expected =
      "std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction "
      "factor (input numel divided by output numel).";
  std::thread([] { warnOnce(); }).join();
  check("nobody listens at first", count == 0);

  check("a listener is taken", tj_warnings_listen(listen) == 0);
  warnOnce();
  checkEqual("a warning reaches the listener", expected, heard);
  check("it is no deprecation", !heardDeprecation);

  heard.clear();
  std::thread([] { warnOnce(); }).join();
  checkEqual("warnings of other threads do too", expected, heard);

  tj_warnings_listen(nullptr);
  warnOnce();
  check("without a listener LibTorch prints again", count == 2);
}
