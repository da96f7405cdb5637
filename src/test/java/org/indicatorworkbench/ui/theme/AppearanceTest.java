package org.indicatorworkbench.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.indicatorworkbench.domain.rag.Rag;
import org.indicatorworkbench.ui.UiTest;
import org.indicatorworkbench.ui.control.RagPill;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours can be read, and high contrast and zoom reach every window. */
final class AppearanceTest extends UiTest {
  private static final List<String> TINTS = List.of("-iw-page", "-iw-page-muted", "-iw-current");
  private static final List<String> INKS = List.of("-iw-ink", "-iw-ink-muted");

  private final SimpleBooleanProperty contrast = new SimpleBooleanProperty();
  private final Label label = new Label("Text");
  private final VBox box = new VBox(label);
  private Appearance appearance;
  private Stage stage;

  @BeforeEach
  void open() {
    stage = show(() -> box);
    onFx(
        () -> {
          appearance = new Appearance(Theme.LIGHT, contrast);
          appearance.dress(stage.getScene());
        });
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyRatingCanBeReadOnItsTint(Theme theme) {
    onFx(() -> appearance.themeProperty().set(theme));
    for (Rag rag : List.of(Rag.GREEN, Rag.AMBER, Rag.RED)) {
      RagPill pill = get(() -> new RagPill(rag));
      onFx(() -> box.getChildren().setAll(pill));
      settle();
      Color ink = (Color) get(pill::getTextFill);
      Color tint = (Color) get(() -> pill.getBackground().getFills().getLast().getFill());
      assertReadable(theme + " " + rag, ink, tint);
      assertEquals(
          ink,
          get(() -> ((Region) pill.getGraphic()).getBackground().getFills().getLast().getFill()));
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void textCanBeReadOnEveryTintOfTheGrid(Theme theme) {
    onFx(() -> appearance.themeProperty().set(theme));
    for (String tint : TINTS) {
      for (String ink : INKS) {
        onFx(
            () ->
                label.setStyle("-fx-text-fill: " + ink + "; -fx-background-color: " + tint + ";"));
        settle();
        assertReadable(
            theme + " " + ink + " on " + tint,
            (Color) get(label::getTextFill),
            (Color) get(() -> label.getBackground().getFills().getLast().getFill()));
      }
    }
  }

  @Test
  void highContrastGoesBeforeTheTheme() {
    onFx(() -> contrast.set(true));
    assertEquals(Application.STYLESHEET_MODENA, get(Application::getUserAgentStylesheet));
    RagPill pill = get(() -> new RagPill(Rag.RED));
    onFx(() -> box.getChildren().setAll(pill));
    settle();
    assertReadable(
        "contrast",
        (Color) get(pill::getTextFill),
        (Color) get(() -> pill.getBackground().getFills().getLast().getFill()));
    onFx(() -> contrast.set(false));
    assertTrue(get(Application::getUserAgentStylesheet).contains("primer-light"));
  }

  @Test
  void zoomSizesTheTextOfEveryWindowWithinReason() {
    assertEquals(13, get(() -> label.getFont().getSize()));
    for (double[] each : new double[][] {{1.5, 19.5}, {2, 26}, {9, 26}, {0.1, 10.4}, {1, 13}}) {
      onFx(() -> appearance.zoomProperty().set(each[0]));
      settle();
      assertEquals(each[1], get(() -> label.getFont().getSize()), 0.01);
    }
  }

  @Test
  void anotherWindowLooksTheSameFromTheStart() {
    onFx(() -> appearance.themeProperty().set(Theme.DARK));
    Label other = new Label("Other");
    Stage second = show(() -> new VBox(other));
    onFx(() -> appearance.dress(second.getScene()));
    settle();
    assertEquals(13, get(() -> other.getFont().getSize()));
    assertEquals(
        get(() -> List.copyOf(stage.getScene().getStylesheets())),
        get(() -> List.copyOf(second.getScene().getStylesheets())));
  }

  private static void assertReadable(String what, Color ink, Color tint) {
    double light = Math.max(luminance(ink), luminance(tint)) + 0.05;
    double dark = Math.min(luminance(ink), luminance(tint)) + 0.05;
    assertTrue(light / dark >= 4.5, () -> "%s: %.2f".formatted(what, light / dark));
  }

  /** Relative luminance as the Web Content Accessibility Guidelines define it. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
