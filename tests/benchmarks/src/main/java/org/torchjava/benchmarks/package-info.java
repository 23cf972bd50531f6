/** What calls cost. Results are nanoseconds for one operator, or for what the name says. */
package org.torchjava.benchmarks;
