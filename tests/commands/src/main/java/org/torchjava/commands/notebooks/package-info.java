/**
 * Five notebooks on PyTorch's autograd, written in Java and compared with what they showed when
 * they ran in Python.
 *
 * <p>Every value goes through LibTorch's kernels. Where a notebook drew unseeded random numbers,
 * the drawing line is replaced by the numbers that were drawn, as far as the recorded outputs tell
 * them; a comment says how they were found.
 */
package org.torchjava.commands.notebooks;
