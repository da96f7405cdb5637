package org.indicatorworkbench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecipesTest {
  @Test
  void recipesAreFoundByNameWithoutRegardToCapitals() {
    assertEquals(Optional.of(Recipes.PANEL_PAPER), Recipes.named(" panel Paper"));
    assertEquals(Optional.empty(), Recipes.named("Novel"));
    assertEquals(
        List.of("Board deck", "Panel paper", "Monthly dataset"),
        Recipes.all().stream().map(Recipe::name).toList());
  }

  @Test
  void aRecipeShowsAtLeastOnePeriod() {
    assertThrows(IllegalArgumentException.class, () -> new Recipe("Nothing", 0, Set.of(), true));
  }
}
