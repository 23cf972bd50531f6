package org.torchjava;

/**
 * What the products of {@link AutogradFunctional} return. The tensors belong to whoever called.
 *
 * @param <O> a tensor, or a list of tensors where the function returns several
 * @param <P> a tensor, or a list of tensors where the product has several
 * @param output what the function returned
 * @param product the product of the Jacobian or the Hessian with the vector
 */
public record DerivativeProduct<O, P>(O output, P product) {}
