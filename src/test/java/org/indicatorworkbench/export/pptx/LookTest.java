package org.indicatorworkbench.export.pptx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.indicatorworkbench.domain.rag.Rag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {
  private static double luminance(Color color) {
    float[] parts = color.getRGBColorComponents(null);
    double[] linear = new double[parts.length];
    for (int at = 0; at < parts.length; at++) {
      linear[at] =
          parts[at] <= 0.03928 ? parts[at] / 12.92 : Math.pow((parts[at] + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  @ParameterizedTest
  @EnumSource(Rag.class)
  void everyRatingCanBeReadOnItsTint(Rag rag) {
    assertTrue(contrast(Look.ink(rag), Look.tint(rag)) >= 4.5);
  }

  @Test
  void textCanBeReadOnThePageAndInTheHeader() {
    assertTrue(contrast(Look.INK, Look.WHITE) >= 4.5);
    assertTrue(contrast(Look.MUTED, Look.WHITE) >= 4.5);
    assertTrue(contrast(Look.WHITE, Look.NAVY) >= 4.5);
  }
}
