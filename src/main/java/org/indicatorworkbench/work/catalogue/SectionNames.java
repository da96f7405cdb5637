package org.indicatorworkbench.work.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.Unreadable;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.workspace.Entry;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Names of sections. */
public final class SectionNames {
  private SectionNames() {}

  /**
   * Gives a section another name, with all of its indicators and texts.
   *
   * @throws Unreadable when the name is blank or another section has it
   */
  public static ChangeSet rename(Workspace contents, Section section, String name) {
    if (name.strip().equals(section.name())) {
      return new ChangeSet("Rename section " + section.heading(), List.of());
    }
    Section next =
        name.strip().equalsIgnoreCase(section.name()) ? new Section(name) : free(contents, name);
    List<Change> changes = new ArrayList<>();
    contents.inOrder().stream()
        .map(Entry::indicator)
        .filter(one -> one.section().equals(section))
        .forEach(
            one ->
                changes.add(
                    new Change.OfIndicator(
                        one.code(), Optional.of(one), Optional.of(one.withSection(next)))));
    changes.addAll(
        MovedTexts.of(contents, new About.OneSection(section), new About.OneSection(next)));
    return new ChangeSet("Rename section " + section.heading(), changes);
  }

  /**
   * @throws Unreadable when the name is blank or a section has it already
   */
  static Section free(Workspace contents, String name) {
    Section section = new Section(name);
    if (section.name().isEmpty()) {
      throw new Unreadable("give the section a name");
    }
    if (contents.sections().stream().anyMatch(one -> isSame(one, section))) {
      throw new Unreadable(
          "there is a section “" + section.name() + "” already; move the rows there instead");
    }
    return section;
  }

  private static boolean isSame(Section one, Section other) {
    return one.name().equalsIgnoreCase(other.name());
  }
}
