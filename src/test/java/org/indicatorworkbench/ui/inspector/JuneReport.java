package org.indicatorworkbench.ui.inspector;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indicatorworkbench.domain.benchmark.Benchmark;
import org.indicatorworkbench.domain.change.Change;
import org.indicatorworkbench.domain.change.ChangeSet;
import org.indicatorworkbench.domain.commentary.About;
import org.indicatorworkbench.domain.commentary.Commentary;
import org.indicatorworkbench.domain.commentary.CommentaryKey;
import org.indicatorworkbench.domain.indicator.Basis;
import org.indicatorworkbench.domain.indicator.Frequency;
import org.indicatorworkbench.domain.indicator.Indicator;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Polarity;
import org.indicatorworkbench.domain.indicator.Section;
import org.indicatorworkbench.domain.indicator.Unit;
import org.indicatorworkbench.domain.period.Month;
import org.indicatorworkbench.domain.period.Period;
import org.indicatorworkbench.domain.row.RowDeriver;
import org.indicatorworkbench.domain.row.RowState;
import org.indicatorworkbench.domain.setting.Setting;
import org.indicatorworkbench.domain.target.TargetReader;
import org.indicatorworkbench.domain.value.Observation;
import org.indicatorworkbench.domain.value.Value;
import org.indicatorworkbench.domain.value.ValueReader;
import org.indicatorworkbench.domain.workspace.Workspace;

/** Some rows of a published report on June 2023, with commentary for May. */
public final class JuneReport {
  public static final Period JUNE = new Month(YearMonth.of(2023, 6));
  public static final Period MAY = JUNE.plus(-1);
  public static final IndicatorCode V3 = new IndicatorCode("V3");
  public static final IndicatorCode A2 = new IndicatorCode("A2");
  public static final IndicatorCode C7 = new IndicatorCode("C7");
  public static final Section VISITS = new Section("Visits");
  public static final String LAST_TEXT =
      "Visits within ten working days rose two points to 92%, the best month since February and"
          + " three points short of the target.";

  private final List<Change> changes = new ArrayList<>();

  private JuneReport() {}

  /** The workspace. */
  public static Workspace workspace() {
    JuneReport report = new JuneReport();
    report.changes.add(
        new Change.OfSetting(Setting.TOLERANCE, Optional.empty(), Optional.of("5pp")));
    report.visits();
    report.others();
    report.write(new About.OneIndicator(V3), LAST_TEXT);
    report.write(
        new About.OneSection(VISITS),
        "All five visiting measures rose in May. Ten-day child protection visits and visits to"
            + " children looked after, both at 92%, are three points short of their target.");
    return Workspace.EMPTY.with(new ChangeSet("June report", report.changes));
  }

  /** One of its rows, judged at June 2023. */
  public static RowState row(IndicatorCode code) {
    return row(workspace(), code);
  }

  /** A row of what became of it. */
  public static RowState row(Workspace workspace, IndicatorCode code) {
    return RowDeriver.derive(workspace, workspace.entry(code).orElseThrow(), JUNE);
  }

  private void visits() {
    indicator(V3, VISITS, "Child protection plan visited in 10 working days", Unit.PERCENTAGE);
    target(V3, "95%");
    values(V3, "87%", "83%", "82%", "94%", "87%", "91%", "94%", "95%", "93%", "87%", "90%", "92%");
    observe(
        V3,
        JUNE,
        Observation.of(new Value.Ratio(BigDecimal.valueOf(316), BigDecimal.valueOf(351)))
            .withSource("values.csv, line 30"));
    IndicatorCode v1 = new IndicatorCode("V1");
    indicator(v1, VISITS, "Child in need plan (not CWD) visited within 6 weeks", Unit.PERCENTAGE);
    target(v1, "95%");
    values(
        v1, "94%", "93%", "95%", "94%", "95%", "97%", "95%", "98%", "98%", "97%", "96%", "98%",
        "95%");
    IndicatorCode v5 = new IndicatorCode("V5");
    indicator(v5, VISITS, "Children looked after visited within timescales", Unit.PERCENTAGE);
    target(v5, "95%");
    values(
        v5, "86%", "85%", "81%", "84%", "86%", "89%", "86%", "81%", "79%", "86%", "89%", "92%",
        "89%");
  }

  private void others() {
    Section partners = new Section("Multi-agency working");
    indicator(A2, partners, "Initial health assessment in 20 working days", Unit.PERCENTAGE);
    target(A2, "90%");
    values(
        A2, "43%", "22%", "9%", "tbc", "25%", "74%", "28%", "-", "5%", "31%", "22%", "60%", "50%");
    peer(A2, "Statistical neighbours", "71");
    peer(A2, "England", "66");
    indicator(C7, new Section("Children across the service"), "Children in our care", Unit.NUMBER);
    values(
        C7, "554", "554", "551", "548", "552", "543", "543", "553", "545", "539", "505", "517",
        "518");
    peer(C7, "Southampton", "497");
    peer(C7, "Statistical neighbours", "640");
    peer(C7, "South East", "10480");
    peer(C7, "England", "80850");
  }

  private void indicator(IndicatorCode code, Section section, String title, Unit unit) {
    Polarity polarity = unit == Unit.NUMBER ? Polarity.NONE : Polarity.HIGHER;
    Indicator indicator =
        new Indicator(
            code,
            changes.size(),
            section,
            title,
            unit,
            0,
            polarity,
            Frequency.MONTH,
            Basis.SNAPSHOT,
            Optional.empty(),
            Optional.empty(),
            "Head of Safeguarding",
            "Children are seen often enough to make a difference",
            "Children who had a visit in the ten working days before the end of the month, as a"
                + " share of all children on a plan.");
    changes.add(new Change.OfIndicator(code, Optional.empty(), Optional.of(indicator)));
  }

  private void target(IndicatorCode code, String text) {
    changes.add(
        new Change.OfTarget(
            code,
            Optional.empty(),
            Optional.empty(),
            Optional.of(TargetReader.read(text, Unit.PERCENTAGE))));
  }

  private void values(IndicatorCode code, String... texts) {
    Period period = JUNE.plus(-12);
    for (String text : texts) {
      Unit unit = text.endsWith("%") ? Unit.PERCENTAGE : Unit.NUMBER;
      observe(code, period, ValueReader.read(text, unit));
      period = period.plus(1);
    }
  }

  private void observe(IndicatorCode code, Period period, Observation seen) {
    changes.add(new Change.OfObservation(code, period, Optional.empty(), Optional.of(seen)));
  }

  private void peer(IndicatorCode code, String name, String value) {
    Benchmark benchmark = new Benchmark(name, "2021-22", new BigDecimal(value));
    changes.add(new Change.OfBenchmark(code, Optional.empty(), Optional.of(benchmark)));
  }

  private void write(About about, String text) {
    changes.add(
        new Change.OfCommentary(
            new CommentaryKey(about, MAY),
            Optional.empty(),
            Optional.of(new Commentary(text, Commentary.State.READY))));
  }
}
