/** A block of texts and the selection it is pasted into, planned before anything is changed. */
package org.indicatorworkbench.work.pasting;
