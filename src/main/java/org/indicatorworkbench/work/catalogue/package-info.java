/** What a user can do to the catalogue, each as one step: add, move, retire, edit the card. */
package org.indicatorworkbench.work.catalogue;
