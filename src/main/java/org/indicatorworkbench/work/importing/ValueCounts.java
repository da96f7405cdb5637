package org.indicatorworkbench.work.importing;

/**
 * How many values of a file do what.
 *
 * @param added stand where the workspace has nothing
 * @param changed replace what stands there, in the latest period
 * @param revised replace a value of a period before the latest one
 * @param unchanged say what stands there already
 * @param vanished stand in the workspace and not in the file, though it has their indicator and
 *     their period; they stay
 */
public record ValueCounts(int added, int changed, int revised, int unchanged, int vanished) {}
