package org.indicatorworkbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderTest {
  private static final Holder ANNA =
      new Holder("anna since May on LAPTOP-7", LocalDateTime.of(2023, 6, 3, 9, 5));

  @Test
  void isReadAsItWasWritten() {
    assertEquals(Optional.of(ANNA), Holder.read(ANNA.text()));
  }

  @Test
  void ofTodayIsNamedWithTheTime() {
    assertEquals("anna since May on LAPTOP-7 since 09:05", ANNA.words(LocalDate.of(2023, 6, 3)));
  }

  @Test
  void ofAnotherDayIsNamedWithTheDate() {
    assertEquals(
        "anna since May on LAPTOP-7 since 09:05 on 3 June", ANNA.words(LocalDate.of(2023, 6, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "anna", "anna since yesterday", " since "})
  void isUnknownFromATextOfAnotherKind(String text) {
    assertEquals(Optional.empty(), Holder.read(text));
  }
}
