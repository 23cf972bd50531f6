package org.torchjava.generator.binding;

/**
 * A parameter of the C ABI.
 *
 * @param type its type
 * @param name its name, the same in C and in Java
 */
public record Slot(CType type, String name) {}
