/**
 * What people decide about ratings, limits and findings: each verb takes the contents and gives one
 * change set, or says why it cannot.
 */
package org.indicatorworkbench.work.judging;
