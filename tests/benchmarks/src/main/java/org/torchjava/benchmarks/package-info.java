/**
 * The command {@code bench}: what calls cost, next to the same work in C++ and in other libraries.
 */
package org.torchjava.benchmarks;
