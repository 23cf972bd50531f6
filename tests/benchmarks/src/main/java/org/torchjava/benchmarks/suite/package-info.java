/**
 * The rows. Methods have the names of rows; where C++ does the same work, {@code cpp/benchmarks}
 * has a loop of the same name.
 */
package org.torchjava.benchmarks.suite;
