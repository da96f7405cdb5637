/** What people decided where the program computes otherwise, always with a reason and an author. */
package org.indicatorworkbench.domain.ruling;
