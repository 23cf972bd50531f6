#ifndef TORCHJAVA_ABI_SETTINGS_H
#define TORCHJAVA_ABI_SETTINGS_H

#include <string>

#include "abi/import.h"

namespace c10 {
namespace WarningUtils {

// c10/util/Exception.h: one setting for the process.
TORCHJAVA_IMPORT void set_warnAlways(bool setting) noexcept(true);
TORCHJAVA_IMPORT bool get_warnAlways() noexcept(true);

}  // namespace WarningUtils
}  // namespace c10

namespace at {

// aten/src/ATen/Context.h: an int, as of every enum class without a type.
enum class Float32MatmulPrecision { HIGHEST, HIGH, MEDIUM };

// aten/src/ATen/Context.h: only reached through the reference that globalContext returns.
class TORCHJAVA_IMPORT Context {
 public:
  bool setFlushDenormal(bool on);
  bool deterministicAlgorithms() const;
  bool deterministicAlgorithmsWarnOnly() const;
  void setDeterministicAlgorithms(bool on, bool warn_only);
  Float32MatmulPrecision float32MatmulPrecision() const;
  void setFloat32MatmulPrecision(const std::string& name);
  bool checkSparseTensorInvariants() const;
  void setCheckSparseTensorInvariants(bool on);
};

TORCHJAVA_IMPORT Context& globalContext();

// aten/src/ATen/Parallel.h
TORCHJAVA_IMPORT int get_num_interop_threads();
TORCHJAVA_IMPORT void set_num_interop_threads(int threads);

}  // namespace at

#endif
