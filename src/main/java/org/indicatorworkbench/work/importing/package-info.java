/**
 * Imports: from typed files and the contents of a workspace to a plan that says, before anything is
 * written, what one step would change.
 */
package org.indicatorworkbench.work.importing;
