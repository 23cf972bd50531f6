/**
 * Two threads at one tensor, under <a href="https://github.com/openjdk/jcstress">jcstress</a>: each
 * class names what one thread does against the other, and what both may see.
 */
package org.torchjava.races;
