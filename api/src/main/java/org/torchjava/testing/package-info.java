/**
 * Comparisons for tests: Python's {@code torch.testing}. They throw {@link AssertionError}, and so
 * go with every test framework.
 */
package org.torchjava.testing;
