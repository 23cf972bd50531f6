#ifndef TORCHJAVA_LIBTORCH_PROBE_H
#define TORCHJAVA_LIBTORCH_PROBE_H

/*
 * Asks a loaded LibTorch for its version without linking to it: the bridge proper may only be
 * loaded, and its symbols resolved, once the version is known to fit.
 */

#include <dlfcn.h>
#include <stdint.h>

/* (major << 16 | minor << 8 | patch); 0 when the library does not say (before 2.6), -1 when the
 * file is not loaded. */
static inline int torchjava_libtorch_version(const char *path) {
  void *library = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  if (library == nullptr) return -1;
  auto *version = reinterpret_cast<uint64_t (*)()>(dlsym(library, "aoti_torch_abi_version"));
  int result = version == nullptr ? 0 : static_cast<int>(version() >> 40);
  dlclose(library);
  return result;
}

#endif
