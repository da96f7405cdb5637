/** The form in which a value is given with all that is known of it. */
package org.indicatorworkbench.ui.details;
