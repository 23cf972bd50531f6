/** The road to operators that have no public method: the bindings below the API. */
package org.torchjava.commands.golden.bindings;
