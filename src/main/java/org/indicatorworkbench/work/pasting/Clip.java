package org.indicatorworkbench.work.pasting;

/**
 * What the clipboard of the system holds, in the forms that can be pasted.
 *
 * @param own the cells as this program copied them; empty when another did
 * @param text as plain text; empty where there is none
 * @param html as HTML; empty where there is none
 * @param isPicture whether it holds a picture
 */
public record Clip(String own, String text, String html, boolean isPicture) {}
