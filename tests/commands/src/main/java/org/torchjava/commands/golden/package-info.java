/** The command {@code golden}: recorded calls of PyTorch, replayed through the public API. */
package org.torchjava.commands.golden;
