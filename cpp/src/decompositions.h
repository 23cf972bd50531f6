#ifndef TORCHJAVA_DECOMPOSITIONS_H
#define TORCHJAVA_DECOMPOSITIONS_H

namespace torchjava {

// Both are cheap, and come before the first level of their kind: the rules are compiled when an
// operator needs one.

// Gives forward mode the rules that PyTorch keeps in Python.
void provideForwardRules();

// Gives vmap the rules that PyTorch keeps in Python.
void provideBatchingRules();

}  // namespace torchjava

#endif
