/**
 * Statistical process control: XmR charts as the NHS programme “Making Data Count” draws them, with
 * the rules and precedence of its reference implementation.
 */
package org.indicatorworkbench.domain.trend.spc;
