package org.torchjava.benchmarks.instructions;

/**
 * Instructions of one call, with the freeing of its result.
 *
 * @param name of the row
 * @param cpp of the same in C++
 * @param bridge through the C bridge
 */
record InstructionCount(String name, long cpp, long bridge) {}
