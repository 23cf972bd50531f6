package org.torchjava.testing;

/**
 * The optional arguments of {@link GradCheck#gradcheck}: start from {@link #defaults()} and change
 * what is to be different. Immutable.
 *
 * @param eps how far to go from a point for the numerical derivative; 1e-6
 * @param atol the absolute tolerance; 1e-5
 * @param rtol the relative tolerance; 1e-3
 * @param raiseException whether to throw where the check fails, rather than to return false; true
 * @param nondetTol how far gradients may differ when they are computed twice; 0
 * @param checkUndefinedGrad whether to check that undefined gradients of outputs count as zeros;
 *     true
 * @param checkGradDtypes whether gradients must have the dtypes of their inputs; false
 * @param checkBatchedGrad whether to check batched gradients, which vmap computes; false
 * @param checkBatchedForwardGrad whether to check batched forward derivatives, which vmap computes;
 *     false
 * @param checkForwardAd whether to check forward mode; false
 * @param checkBackwardAd whether to check backward mode; true
 * @param fastMode whether to compare two random projections of the Jacobians instead of whole ones;
 *     false
 * @param masked whether gradients of unspecified elements of sparse tensors are left out; false
 */
public record GradcheckOptions(
    double eps,
    double atol,
    double rtol,
    boolean raiseException,
    double nondetTol,
    boolean checkUndefinedGrad,
    boolean checkGradDtypes,
    boolean checkBatchedGrad,
    boolean checkBatchedForwardGrad,
    boolean checkForwardAd,
    boolean checkBackwardAd,
    boolean fastMode,
    boolean masked) {
  private static final GradcheckOptions DEFAULTS =
      new GradcheckOptions(
          1e-6, 1e-5, 1e-3, true, 0.0, true, false, false, false, false, true, false, false);

  /** {@return options that leave every argument at PyTorch's default} */
  public static GradcheckOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code eps}}
   *
   * @param eps how far to go from a point for the numerical derivative
   */
  public GradcheckOptions eps(double eps) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code atol}}
   *
   * @param atol the absolute tolerance
   */
  public GradcheckOptions atol(double atol) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code rtol}}
   *
   * @param rtol the relative tolerance
   */
  public GradcheckOptions rtol(double rtol) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code raiseException}}
   *
   * @param raiseException whether to throw where the check fails, rather than to return false
   */
  public GradcheckOptions raiseException(boolean raiseException) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code nondetTol}}
   *
   * @param nondetTol how far gradients may differ when they are computed twice
   */
  public GradcheckOptions nondetTol(double nondetTol) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkUndefinedGrad}}
   *
   * @param checkUndefinedGrad whether to check that undefined gradients of outputs count as zeros
   */
  public GradcheckOptions checkUndefinedGrad(boolean checkUndefinedGrad) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkGradDtypes}}
   *
   * @param checkGradDtypes whether gradients must have the dtypes of their inputs
   */
  public GradcheckOptions checkGradDtypes(boolean checkGradDtypes) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkBatchedGrad}}
   *
   * @param checkBatchedGrad whether to check batched gradients, which vmap computes
   */
  public GradcheckOptions checkBatchedGrad(boolean checkBatchedGrad) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkBatchedForwardGrad}}
   *
   * @param checkBatchedForwardGrad whether to check batched forward derivatives, which vmap
   *     computes
   */
  public GradcheckOptions checkBatchedForwardGrad(boolean checkBatchedForwardGrad) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkForwardAd}}
   *
   * @param checkForwardAd whether to check forward mode
   */
  public GradcheckOptions checkForwardAd(boolean checkForwardAd) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code checkBackwardAd}}
   *
   * @param checkBackwardAd whether to check backward mode
   */
  public GradcheckOptions checkBackwardAd(boolean checkBackwardAd) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code fastMode}}
   *
   * @param fastMode whether to compare two random projections of the Jacobians instead of whole
   *     ones
   */
  public GradcheckOptions fastMode(boolean fastMode) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }

  /**
   * {@return these options with another {@code masked}}
   *
   * @param masked whether gradients of unspecified elements of sparse tensors are left out
   */
  public GradcheckOptions masked(boolean masked) {
    return new GradcheckOptions(
        eps,
        atol,
        rtol,
        raiseException,
        nondetTol,
        checkUndefinedGrad,
        checkGradDtypes,
        checkBatchedGrad,
        checkBatchedForwardGrad,
        checkForwardAd,
        checkBackwardAd,
        fastMode,
        masked);
  }
}
