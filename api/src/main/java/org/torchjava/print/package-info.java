/**
 * The text of tensors: what Python's {@code repr(tensor)} gives, character for character.
 *
 * <p>{@link org.torchjava.print.PrintOptions} is what programs use; the printers are what {@code
 * Tensor.toString()} is made of. They know tensors only through {@link
 * org.torchjava.print.PrintableTensor}, so that they can be tested without native code.
 */
package org.torchjava.print;
