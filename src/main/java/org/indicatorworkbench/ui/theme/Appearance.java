package org.indicatorworkbench.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/**
 * How every window looks: its theme and the size of its text. There is one for the program; it sets
 * the toolkit's base stylesheet, which all windows share.
 *
 * <p>Where the system asks for high contrast, the toolkit's own theme stands in, which follows the
 * colours that the user chose there.
 */
public final class Appearance {
  private static final double TEXT_SIZE = 13;
  private static final double LEAST_ZOOM = 0.8;
  private static final double MOST_ZOOM = 2;
  private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";
  private static final List<String> SHARED = List.of("control.css", "grid.css");

  private final ObjectProperty<Theme> theme;
  private final DoubleProperty zoom = new SimpleDoubleProperty(1);
  private final ObservableBooleanValue highContrast;
  private final ObservableList<String> stylesheets = FXCollections.observableArrayList();

  /**
   * @param theme the one to begin with
   * @param highContrast whether the user needs strong contrasts more than our colours
   */
  public Appearance(Theme theme, ObservableBooleanValue highContrast) {
    this.theme = new SimpleObjectProperty<>(theme);
    this.highContrast = highContrast;
    InvalidationListener update = _ -> update();
    this.theme.addListener(update);
    zoom.addListener(update);
    highContrast.addListener(update);
    update();
  }

  /** One that begins with the system's colours and follows its wish for contrast. */
  public static Appearance ofSystem() {
    Platform.Preferences system = Platform.getPreferences();
    return new Appearance(
        Theme.of(system.getColorScheme()),
        Bindings.createBooleanBinding(
            () -> Boolean.TRUE.equals(system.get(HIGH_CONTRAST)), system));
  }

  /** The theme; high contrast goes before it. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The size of text and all that goes with it, 0.8 to 2; values beyond count as those. */
  public DoubleProperty zoomProperty() {
    return zoom;
  }

  /** Lets a window look like this, now and after every change. */
  public void dress(Scene scene) {
    Bindings.bindContent(scene.getStylesheets(), stylesheets);
  }

  private void update() {
    boolean contrast = highContrast.get();
    Application.setUserAgentStylesheet(
        contrast ? Application.STYLESHEET_MODENA : theme.get().base());
    Stream<String> own =
        Stream.concat(Stream.of(contrast ? "contrast.css" : theme.get().tokens()), SHARED.stream());
    stylesheets.setAll(
        Stream.concat(own.map(Appearance::resource), Stream.of(textSize())).toList());
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Appearance.class.getResource(name), name).toExternalForm();
  }

  /** A stylesheet of one rule: menus and tooltips take the size from there as well. */
  private String textSize() {
    double size = TEXT_SIZE * Math.clamp(zoom.get(), LEAST_ZOOM, MOST_ZOOM);
    String rule = String.format(Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", size);
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
  }
}
