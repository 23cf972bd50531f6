package org.torchjava.testing;

/**
 * The optional arguments of {@link GradCheck#gradgradcheck}: start from {@link #defaults()} and
 * change what is to be different. Immutable.
 *
 * @param eps how far to go from a point for the numerical derivative; 1e-6
 * @param atol the absolute tolerance; 1e-5
 * @param rtol the relative tolerance; 1e-3
 * @param genNonContigGradOutputs whether random gradients of outputs lie in memory with gaps; false
 * @param raiseException whether to throw where the check fails, rather than to return false; true
 * @param nondetTol how far gradients may differ when they are computed twice; 0
 * @param checkUndefinedGrad whether to check that undefined gradients of outputs count as zeros;
 *     true
 * @param checkGradDtypes whether gradients must have the dtypes of their inputs; false
 * @param checkBatchedGrad whether to check batched gradients, which vmap computes; false
 * @param checkFwdOverRev whether to check forward mode over backward mode; false
 * @param checkRevOverRev whether to check backward mode over backward mode; true
 * @param fastMode whether to compare two random projections of the Jacobians instead of whole ones;
 *     false
 * @param masked whether gradients of unspecified elements of sparse tensors are left out; false
 */
public record GradgradcheckOptions(
    double eps,
    double atol,
    double rtol,
    boolean genNonContigGradOutputs,
    boolean raiseException,
    double nondetTol,
    boolean checkUndefinedGrad,
    boolean checkGradDtypes,
    boolean checkBatchedGrad,
    boolean checkFwdOverRev,
    boolean checkRevOverRev,
    boolean fastMode,
    boolean masked) {
  private static final GradgradcheckOptions DEFAULTS =
      new GradgradcheckOptions(
          1e-6, 1e-5, 1e-3, false, true, 0.0, true, false, false, false, true, false, false);

  /** {@return options that leave every argument at PyTorch's default} */
  public static GradgradcheckOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps how far to go from a point for the numerical derivative
   */
  public GradgradcheckOptions eps(double eps) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code atol}}
   *
   * @param atol the absolute tolerance
   */
  public GradgradcheckOptions atol(double atol) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code rtol}}
   *
   * @param rtol the relative tolerance
   */
  public GradgradcheckOptions rtol(double rtol) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code genNonContigGradOutputs}}
   *
   * @param genNonContigGradOutputs whether random gradients of outputs lie in memory with gaps
   */
  public GradgradcheckOptions genNonContigGradOutputs(boolean genNonContigGradOutputs) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code raiseException}}
   *
   * @param raiseException whether to throw where the check fails, rather than to return false
   */
  public GradgradcheckOptions raiseException(boolean raiseException) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code nondetTol}}
   *
   * @param nondetTol how far gradients may differ when they are computed twice
   */
  public GradgradcheckOptions nondetTol(double nondetTol) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkUndefinedGrad}}
   *
   * @param checkUndefinedGrad whether to check that undefined gradients of outputs count as zeros
   */
  public GradgradcheckOptions checkUndefinedGrad(boolean checkUndefinedGrad) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkGradDtypes}}
   *
   * @param checkGradDtypes whether gradients must have the dtypes of their inputs
   */
  public GradgradcheckOptions checkGradDtypes(boolean checkGradDtypes) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkBatchedGrad}}
   *
   * @param checkBatchedGrad whether to check batched gradients, which vmap computes
   */
  public GradgradcheckOptions checkBatchedGrad(boolean checkBatchedGrad) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkFwdOverRev}}
   *
   * @param checkFwdOverRev whether to check forward mode over backward mode
   */
  public GradgradcheckOptions checkFwdOverRev(boolean checkFwdOverRev) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkRevOverRev}}
   *
   * @param checkRevOverRev whether to check backward mode over backward mode
   */
  public GradgradcheckOptions checkRevOverRev(boolean checkRevOverRev) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code fastMode}}
   *
   * @param fastMode whether to compare two random projections of the Jacobians instead of whole
   *     ones
   */
  public GradgradcheckOptions fastMode(boolean fastMode) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code masked}}
   *
   * @param masked whether gradients of unspecified elements of sparse tensors are left out
   */
  public GradgradcheckOptions masked(boolean masked) {
    return new GradgradcheckOptions(
        eps,
        atol,
        rtol,
        genNonContigGradOutputs,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkFwdOverRev,
        checkRevOverRev,
        fastMode,
        masked);
  }
}
