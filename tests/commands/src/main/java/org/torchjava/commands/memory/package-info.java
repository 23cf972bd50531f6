/** Whether memory stays flat when nobody frees tensors by hand. */
package org.torchjava.commands.memory;
