package org.indicatorworkbench.soak.step;

import java.util.List;
import java.util.stream.IntStream;

/** Every kind of step. */
public final class Steps {
  private static final List<Step> ALL =
      List.of(
          new TypeValue(),
          new TypeField(),
          new PutBlock(),
          new PasteText(),
          new EditDetails(),
          new WriteText(),
          new ChangeSetting(),
          new SaveView(),
          new AddRow(),
          new MoveRows(),
          new RenameRow(),
          new RetireRow(),
          new EditCard(),
          new AddPeriod(),
          new ChangeTarget(),
          new ChangeBenchmark(),
          new ImportValues(),
          new ImportCatalogue(),
          new Undo(),
          new Redo(),
          new TakeBack(),
          new FillDisk(),
          new MeetAnother());

  /** Each as often as it weighs. */
  private static final List<Step> WEIGHED =
      ALL.stream().flatMap(step -> IntStream.range(0, step.weight()).mapToObj(_ -> step)).toList();

  private Steps() {}

  /** The next step; for a stretch of time users do much of the same. */
  public static Step any(Chance chance) {
    return chance.oneIn(2) ? chance.steady().any(ALL) : chance.any(WEIGHED);
  }
}
