/** Whether threads that share tensors, and close what others use, ever see a wrong result. */
package org.torchjava.commands.stress;
