package org.indicatorworkbench.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.setting.Setting;
import org.junit.jupiter.api.Test;

/** Official statistics brought into a window that does not know yet whose workspace it is. */
class StatisticsInTheWindowTest extends WindowTest {

  @Test
  void theAuthorityAndAnIndicatorAreChosenAndTheFiguresComeInAsOneStep() {
    startOnSample();
    onFx(
        () ->
            workbook()
                .apply(
                    new ChangeSet(
                        "Forget the authority",
                        List.of(
                            new Change.OfSetting(
                                Setting.OWN_AUTHORITY,
                                Optional.of("Southampton"),
                                Optional.empty())))));
    eventually(
        "the authority is forgotten",
        () -> workbook().undoNameProperty().get().equals(Optional.of("Forget the authority")));
    List<Path> files = List.of(file("referrals.csv"), file("neighbours.csv"));
    onFx(() -> all(WorkbookView.class).getFirst().importFiles(files));
    eventually("the authority is asked for", () -> field("Own authority").isPresent());
    choose("Own authority", "Southampton");
    eventually("measures are offered", () -> field("Indicator for Referrals").isPresent());
    assertTrue(shown("Indicator for Re-referrals within 12 months").startsWith("E1"));
    choose("Indicator for Referrals", "D4  Referrals into statutory service");
    eventually(
        "both are planned", () -> apply().filter(button -> !button.isDisabled()).isPresent());
    onFx(() -> apply().orElseThrow().fire());
    eventually(
        "the figures are in",
        () -> workbook().undoNameProperty().get().equals(Optional.of("Import 2 files")));
    assertEquals(
        List.of("22.4", "24.8", "22.2"),
        List.of("England", "Southampton", "Statistical neighbours").stream()
            .map(name -> row(new IndicatorCode("E1")).benchmark(name).orElseThrow())
            .map(Benchmark::value)
            .map(Object::toString)
            .toList());
    assertEquals("2023-24", row(new IndicatorCode("D4")).benchmark("England").orElseThrow().year());
  }

  private void choose(String name, String words) {
    onFx(
        () -> {
          ComboBox<Object> field = field(name).orElseThrow();
          field.setValue(
              field.getItems().stream()
                  .filter(item -> item.toString().equals(words))
                  .findFirst()
                  .orElseThrow());
        });
  }

  private String shown(String name) {
    return get(() -> String.valueOf(field(name).orElseThrow().getValue()));
  }

  @SuppressWarnings("unchecked")
  private Optional<ComboBox<Object>> field(String name) {
    return all(ComboBox.class).stream()
        .filter(field -> name.equals(field.getAccessibleText()))
        .findFirst()
        .map(field -> (ComboBox<Object>) field);
  }

  private Optional<Button> apply() {
    return all(Button.class).stream()
        .filter(Button::isVisible)
        .filter(button -> button.getText().matches("Apply [\\d,]+ changes?"))
        .findFirst();
  }

  private <T> List<T> all(Class<T> kind) {
    return stage().getScene().getRoot().lookupAll("*").stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private Path file(String name) {
    try (InputStream content = getClass().getResourceAsStream("/statistics/" + name)) {
      return Files.write(folder.resolve(name), content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
