/** Texts into places: what typing, pasting, filling and clearing have in common. */
package org.indicatorworkbench.work.editing;
