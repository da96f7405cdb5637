package org.indicatorworkbench.work.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Neighbours;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.setting.Settings;
import org.indicatorworkbench.domain.workspace.Timeline;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.Content;
import org.indicatorworkbench.work.comparing.Answers;
import org.indicatorworkbench.work.comparing.Authorities;
import org.indicatorworkbench.work.comparing.Questions;

/**
 * Plans everything about other places: benchmarks, official statistics, statistical neighbours, and
 * the populations of which rates are. What the user was asked becomes settings, so that he is asked
 * once.
 */
final class ComparatorStep {
  private final List<FileTally> files;
  private final Workspace start;
  private final Answers answers;
  private Questions questions = new Questions(Optional.empty(), List.of());

  ComparatorStep(List<FileTally> files, Workspace start, Answers answers) {
    this.files = files;
    this.start = start;
    this.answers = answers;
  }

  /**
   * @param earlier what the same import changes before
   */
  List<Change> plan(List<Change> earlier, RowIndicator indicators) {
    Workspace soFar = start.with(new ChangeSet("", earlier));
    Settings settings = soFar.settings();
    List<Change> changes = new ArrayList<>(answered(settings));
    OwnAuthority own =
        new OwnAuthority(answers.ownAuthority().or(() -> settings.text(Setting.OWN_AUTHORITY)));
    Optional<Neighbours> neighbours = neighbours(own).or(settings::neighbours);
    neighbours
        .flatMap(known -> put(settings, Setting.STATISTICAL_NEIGHBOURS, known.text()))
        .ifPresent(changes::add);
    Measures measures =
        new Measures(indicators.catalogue(), settings.measureLinks().with(answers.links()));
    BenchmarkStep benchmarks = new BenchmarkStep(indicators);
    benchmarks.read(files);
    new StatisticsStep(own, neighbours, measures, new Comparators(start), Timeline.latest(soFar))
        .read(files, benchmarks);
    PopulationStep populations = new PopulationStep();
    populations.read(files, own);
    changes.addAll(benchmarks.changes(start));
    changes.addAll(populations.changes(start));
    questions = new Questions(own.question(), measures.all());
    return changes;
  }

  /** What is asked after {@link #plan}. */
  Questions questions() {
    return questions;
  }

  private List<Change> answered(Settings settings) {
    List<Change> changes = new ArrayList<>();
    answers
        .ownAuthority()
        .flatMap(name -> put(settings, Setting.OWN_AUTHORITY, name))
        .ifPresent(changes::add);
    if (!answers.links().all().isEmpty()) {
      String links = settings.measureLinks().with(answers.links()).text();
      put(settings, Setting.PUBLISHED_MEASURES, links).ifPresent(changes::add);
    }
    return changes;
  }

  private static Optional<Change> put(Settings settings, Setting setting, String text) {
    Optional<String> before = settings.text(setting);
    Optional<String> after = Optional.of(text);
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(new Change.OfSetting(setting, before, after));
  }

  /** Those of the own authority in the last file that lists them. */
  private Optional<Neighbours> neighbours(OwnAuthority own) {
    Optional<Neighbours> last = Optional.empty();
    for (FileTally file : files) {
      if (file.file().content() instanceof Content.Alike alike) {
        last = neighbours(file, alike, own);
      }
    }
    return last;
  }

  private static Optional<Neighbours> neighbours(
      FileTally file, Content.Alike alike, OwnAuthority own) {
    return own.in(file, Authorities.of(alike.table().authorities()))
        .flatMap(
            authority -> {
              Optional<Neighbours> found = alike.table().of(authority);
              alike.table().line(authority).ifPresent(file::used);
              if (found.isEmpty()) {
                file.note(authority.name() + " has no statistical neighbours in the file");
              }
              return found;
            });
  }
}
