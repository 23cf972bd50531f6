/** The doctor: what this machine has, and whether the library works on it. */
package org.torchjava.commands.doctor;
