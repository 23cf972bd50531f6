/**
 * Calls of public methods with random arguments, which must neither end the JVM nor hang nor throw
 * what the API does not document.
 */
package org.torchjava.commands.fuzz;
