/**
 * The card of an indicator: everything the catalogue says of it, and how its definition changed.
 */
package org.indicatorworkbench.ui.card;
