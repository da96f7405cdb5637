package org.indicatorworkbench.work.pasting;

/**
 * What may not be meant though all of it can be done: the user looks at it first.
 *
 * @param shorterRows how many rows of the block are shorter than its longest; where they have no
 *     cell nothing is changed
 * @param passedOver how many folded or filtered indicators lie between the rows that are pasted
 *     into, where the block could have been meant for them too
 * @param headings how many blank rows of the block were taken for headings of the table
 * @param emptyLeft how many empty cells of the block lie where something stands, which they leave
 */
public record Doubts(int shorterRows, int passedOver, int headings, int emptyLeft) {

  /** Nothing in doubt. */
  public static final Doubts NONE = new Doubts(0, 0, 0, 0);
}
