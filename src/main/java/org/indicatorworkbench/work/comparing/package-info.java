/**
 * Comparing with other places: what official statistics give for England, the region, the authority
 * itself and its statistical neighbours, and which indicator each published measure is. Pure
 * functions of a file and the contents of a workspace.
 */
package org.indicatorworkbench.work.comparing;
