#ifndef TORCHJAVA_ABI_IMPORT_H
#define TORCHJAVA_ABI_IMPORT_H

// The headers in this folder declare, in our words, what LibTorch 2.10's own headers would: no
// package registry carries those headers, and headers of another version would be wrong without
// notice. Each header states the facts it relies on. Sizes and alignments are asserted here,
// parameter types are proven by the linker (mangled names spell them), return types by
// cpp/test/signatures.
//
// Our declarations are views, not owners: no copy, assignment or destructor here touches a
// reference count. They are written out (not defaulted) where the real ones are non-trivial, since
// that decides whether the Itanium C++ ABI passes a type in registers or by invisible reference.

// On declarations that the linker must find in LibTorch; everything else of ours is hidden.
#define TORCHJAVA_IMPORT __attribute__((visibility("default")))

#endif
