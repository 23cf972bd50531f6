/** Rows of JavaCPP's presets for PyTorch. */
package org.torchjava.benchmarks.peers;
