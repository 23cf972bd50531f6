/** The command {@code bench --instructions}: a guard that no machine's noise disturbs. */
package org.torchjava.benchmarks.instructions;
