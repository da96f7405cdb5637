package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextStyleTest {
  private final TextStyle body = new TextStyle(12, false);

  @Test
  void textBreaksBetweenWordsAndAWordTooWideIsBroken() {
    assertEquals(List.of("one two", "three"), body.lines("one two three", 46));
    assertEquals(List.of("a", "WWWW", "WW b"), body.lines("a WWWWWW b", 50));
  }

  @Test
  void aCutTextEndsWithAnEllipsisAndFits() {
    String cut = body.cut("one two three four five six", 46, 2);
    assertEquals("one two three…", cut);
    assertEquals(2, body.lines(cut, 46).size());
  }

  @Test
  void boldAndForeignTextAreTakenToBeWider() {
    assertTrue(new TextStyle(12, true).width("visits") > body.width("visits"));
    assertTrue(body.width("日本") > body.width("ab"));
    assertTrue(body.lineHeight("日本") > body.lineHeight("ab"));
    assertEquals(body.width("cafe"), body.width("café"));
  }

  @Test
  void textUnderTwelvePointsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TextStyle(11.5, false));
  }
}
