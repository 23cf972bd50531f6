/** Rows of DJL's PyTorch engine. */
package org.torchjava.benchmarks.peers;
