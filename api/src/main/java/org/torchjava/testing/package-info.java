/**
 * Comparisons for tests: Python's {@code torch.testing}, which throw {@link AssertionError}, and
 * {@code torch.autograd.gradcheck}, which throws {@link org.torchjava.testing.GradcheckException}.
 * So they go with every test framework.
 */
package org.torchjava.testing;
