/** Going to an indicator or a period by naming it. */
package org.indicatorworkbench.ui.going;
