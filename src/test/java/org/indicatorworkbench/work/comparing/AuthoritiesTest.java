package org.indicatorworkbench.work.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Authority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {
  private static final Authorities ALL =
      Authorities.of(
          List.of(
              new Authority("801", "Bristol, City of"),
              new Authority("810", "Kingston upon Hull, City of"),
              new Authority("835", "Dorset"),
              new Authority("838", "Dorset"),
              new Authority("342", "St. Helens"),
              new Authority("201", "City of London"),
              new Authority("839", "Bournemouth, Christchurch and Poole"),
              new Authority("314 / 318", "Kingston upon Thames / Richmond upon Thames")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Bristol | 801",
        "bristol city council | 801",
        "801 | 801",
        "Saint Helens | 342",
        "Dorset | 838",
        "City of London | 201",
        "Bournemouth Christchurch & Poole | 839",
        "Richmond upon Thames | 314 / 318",
        "Hull | -",
        "999 | -"
      })
  void anAuthorityIsFoundByCodeOrByNameWithoutItsTitles(String text, String code) {
    assertEquals(Optional.ofNullable(code), ALL.find(text).map(Authority::code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hull | Kingston upon Hull, City of",
        "Bristle | Bristol, City of",
        "Sant Helens | St. Helens"
      })
  void whatIsNotFoundHasANearestName(String text, String nearest) {
    assertEquals(nearest, ALL.nearest(text).getFirst());
  }
}
