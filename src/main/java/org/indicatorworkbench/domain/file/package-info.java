/**
 * What is said about a file that is brought in: what it was recognised as, how it was read, what of
 * it is left out. Values only; nothing here opens a file.
 */
package org.indicatorworkbench.domain.file;
