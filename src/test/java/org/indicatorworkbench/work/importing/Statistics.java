package org.indicatorworkbench.work.importing;

import static org.indicatorworkbench.work.importing.Imports.after;
import static org.indicatorworkbench.work.importing.Imports.file;
import static org.indicatorworkbench.work.importing.Imports.plan;

import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.workspace.Workspace;
import org.indicatorworkbench.intake.IntakeFile;

/** Files of official statistics for fewer places and years than are published. */
final class Statistics {
  private Statistics() {}

  static IntakeFile published(String name) {
    return ImportFiles.read(name + ".csv", Imports.resource("statistics", name + ".csv"));
  }

  /** A workspace of an authority whose indicators have the titles of published measures. */
  static Workspace of(String authority) {
    return after(
        file("s.csv", "setting,value", "own authority," + authority),
        file(
            "k.csv",
            "code,indicator,unit,frequency",
            "F1,Referrals,number,year",
            "F2,\"Referrals per 10,000\",\"per 10,000\",year",
            "F3,Re-referrals within 12 months,percentage,month",
            "A1,Single assessments completed within 45 working days,percentage,month",
            "A2,Median days to complete a single assessment,days,month",
            "P1,\"Section 47 enquiries per 10,000\",\"per 10,000\",year",
            "P2,ICPCs within 15 working days,percentage,month",
            "P3,Second or subsequent child protection plans,percentage,month",
            "P4,Child protection plans reviewed within timescales,percentage,month",
            "C1,Children looked after,number,month",
            "C2,\"Children looked after per 10,000\",\"per 10,000\",month",
            "C3,3 or more placements in the year,percentage,month",
            "C4,Long-term placement stability,percentage,month",
            "L1,Care leavers aged 19 to 21 in EET,percentage,month",
            "L2,Care leavers aged 17 to 18 in EET,percentage,month"));
  }

  static final String[] FILES = {
    "referrals",
    "assessments",
    "conferences",
    "looked-after",
    "repeat-plans",
    "plan-reviews",
    "care-leavers",
    "placements",
    "population",
    "neighbours"
  };

  static ImportPlan everything(String authority) {
    return plan(
        of(authority), Stream.of(FILES).map(Statistics::published).toArray(IntakeFile[]::new));
  }

  /** The benchmarks of an indicator as "comparator year value unit note". */
  static List<String> benchmarks(ImportPlan plan, String code) {
    return Imports.entry(plan.after(), code).benchmarks().stream()
        .map(
            one ->
                "%s %s %s%s"
                    .formatted(
                        one.comparator(),
                        one.year(),
                        one.value().toPlainString(),
                        one.note().isEmpty() ? "" : " " + one.note()))
        .toList();
  }

  static List<String> notes(ImportPlan plan) {
    return plan.files().stream()
        .flatMap(file -> Stream.concat(file.notes().stream(), file.compared().stream()))
        .toList();
  }
}
