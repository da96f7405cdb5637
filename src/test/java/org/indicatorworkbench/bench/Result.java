package org.indicatorworkbench.bench;

/**
 * One line of the report: our work beside another that measures the machine, in the same run.
 *
 * @param work what was timed
 * @param ours how long it took
 * @param beside what it is held against
 * @param others how long that took
 * @param goal in words, for the reader; nothing is checked
 */
record Result(String work, Times ours, String beside, Times others, String goal) {
  double ratio() {
    return ours.median() / others.median();
  }
}
