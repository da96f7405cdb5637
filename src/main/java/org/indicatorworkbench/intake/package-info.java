/**
 * Files to typed rows: which kind of file it is, what its columns mean, and which cells cannot be
 * read. Knows no workspace: what a value means for an indicator is decided when the import is
 * planned.
 */
package org.indicatorworkbench.intake;
