/** The same work in C++ loops, timed between JMH's iterations in the same process. */
package org.torchjava.benchmarks.floor;
