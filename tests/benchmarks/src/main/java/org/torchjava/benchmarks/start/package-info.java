/** Programs that are timed from the start of their process on. */
package org.torchjava.benchmarks.start;
