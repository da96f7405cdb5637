package org.indicatorworkbench.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indicatorworkbench.domain.file.FileKind;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.Recognition.Recognised;

/** From a table of text to typed rows. */
public final class Intake {
  private static final Set<Column> COMMENTARY =
      Set.of(Column.ABOUT, Column.PERIOD, Column.TEXT, Column.STATE);
  private static final Set<Column> SETTINGS = Set.of(Column.SETTING, Column.VALUE);

  private Intake() {}

  /**
   * Recognises a table by its headings and reads its rows.
   *
   * @throws UnusableFile when it is not known what the table is, when this version does not read
   *     such tables, or when a column is missing without which no row means anything
   */
  public static IntakeFile read(RawTable table) {
    return find(table).orElseThrow(() -> unknown(table.source().place()));
  }

  /**
   * Reads a table that may be none of ours, as one sheet among others.
   *
   * @return empty when no row of it holds headings that are known
   * @throws UnusableFile when it is recognised and yet cannot be used
   */
  public static Optional<IntakeFile> find(RawTable table) {
    return Recognition.find(table).map(Intake::read);
  }

  /**
   * The refusal of what has no headings that are known.
   *
   * @param place the words for it in a sentence
   */
  public static UnusableFile unknown(String place) {
    return Recognition.refusal(place);
  }

  private static IntakeFile read(Recognised found) {
    Requirements.check(found);
    Rejections rejections = new Rejections();
    List<Fields> rows = trusted(found, rejections);
    Content content = content(found, rows, rejections);
    return new IntakeFile(
        found.source(),
        found.kind(),
        found.titles(),
        found.rows().size(),
        notRead(found, content),
        rejections.all(),
        content);
  }

  /** The rows whose cells stand under their headings for certain. */
  private static List<Fields> trusted(Recognised found, Rejections rejections) {
    List<Fields> rows = found.rows().stream().map(row -> new Fields(row, found.header())).toList();
    return switch (found.source().format()) {
      case TableSource.Text text -> trusted(rows, text.delimiter(), rejections);
      // In a sheet a cell beside the table moves no other.
      case TableSource.Sheet _ -> rows;
    };
  }

  private static List<Fields> trusted(List<Fields> rows, String delimiter, Rejections rejections) {
    List<Fields> trusted = new ArrayList<>();
    for (Fields fields : rows) {
      RawRow row = fields.row();
      int width = fields.header().headings().size();
      if (row.width() <= width) {
        trusted.add(fields);
      } else {
        rejections.add(
            new Rejected(
                row.line(),
                "",
                row.cell(width),
                "the row has %d cells under %d headings; put text that holds a %s in quotation marks"
                    .formatted(row.width(), width, delimiter)));
      }
    }
    return trusted;
  }

  private static Content content(Recognised found, List<Fields> rows, Rejections rejections) {
    return switch (found.kind()) {
      case CATALOGUE -> catalogue(rows, rejections);
      case LONG_VALUES -> ValuesReader.readLong(rows, rejections);
      case WIDE_VALUES -> ValuesReader.readWide(rows, rejections);
      case BENCHMARKS -> BenchmarkReader.readLong(rows, rejections);
      case WIDE_BENCHMARKS -> BenchmarkReader.readWide(rows, rejections);
      case COMMENTARY -> new Content.Texts(rows.stream().map(Intake::commentary).toList());
      case SETTINGS -> new Content.Settings(rows.stream().map(Intake::setting).toList());
      case POPULATIONS -> PopulationReader.read(rows);
      case PUBLISHED -> PublishedReader.read(rows, rejections);
      case STATISTICS -> StatisticsReader.figures(found, rows);
      case POPULATION_STATISTICS -> StatisticsReader.inhabitants(found, rows);
      case NEIGHBOURS -> StatisticsReader.alike(found, rows);
      case CASES ->
          throw new IllegalStateException(found.kind() + " is refused before its rows are read");
    };
  }

  private static Content catalogue(List<Fields> rows, Rejections rejections) {
    List<CatalogueRow> catalogue = new ArrayList<>();
    for (Fields fields : rows) {
      RefReader.read(fields, rejections)
          .flatMap(ref -> CatalogueReader.read(fields, ref, fields.line(Column.OWNER), rejections))
          .ifPresent(catalogue::add);
    }
    return new Content.Catalogue(catalogue);
  }

  private static CommentaryRow commentary(Fields fields) {
    return new CommentaryRow(
        fields.line(),
        fields.cell(about(fields.header())),
        fields.cell(Column.PERIOD),
        fields.cell(Column.TEXT),
        fields.cell(Column.STATE));
  }

  private static SettingRow setting(Fields fields) {
    return new SettingRow(fields.line(), fields.cell(Column.SETTING), fields.cell(Column.VALUE));
  }

  /** A file about indicators only may head the column with what it holds: their codes. */
  private static Column about(Header header) {
    return header.has(Column.ABOUT) ? Column.ABOUT : Column.CODE;
  }

  private static List<String> notRead(Recognised found, Content content) {
    Header header = found.header();
    Set<Integer> used = new HashSet<>();
    columns(found).forEach(column -> header.place(column).ifPresent(used::add));
    used.addAll(StatisticsReader.used(found, content));
    if (found.kind() == FileKind.WIDE_VALUES) {
      used.addAll(header.periods());
    } else if (found.kind() == FileKind.WIDE_BENCHMARKS) {
      used.addAll(header.unknown());
    }
    BitSet filled = filled(found);
    return filled.stream().filter(at -> !used.contains(at)).mapToObj(header::heading).toList();
  }

  /** The places that have a heading, or something below where one would be. */
  private static BitSet filled(Recognised found) {
    BitSet filled = new BitSet();
    mark(found.header().headings(), filled);
    found.rows().forEach(row -> mark(row.cells(), filled));
    if (found.source().sheet().isEmpty()) {
      // Rows of text that are longer than the headings are rejected as a whole.
      int width = found.header().headings().size();
      filled.clear(width, Math.max(width, filled.length()));
    }
    return filled;
  }

  private static void mark(List<String> cells, BitSet filled) {
    for (int at = 0; at < cells.size(); at++) {
      if (!cells.get(at).isEmpty()) {
        filled.set(at);
      }
    }
  }

  private static Set<Column> columns(Recognised found) {
    return switch (found.kind()) {
      case LONG_VALUES -> ValuesReader.longColumns(found.header());
      case BENCHMARKS -> BenchmarkReader.LONG_COLUMNS;
      case WIDE_BENCHMARKS -> BenchmarkReader.WIDE_COLUMNS;
      case COMMENTARY ->
          found.header().has(Column.ABOUT)
              ? COMMENTARY
              : Set.of(Column.CODE, Column.PERIOD, Column.TEXT, Column.STATE);
      case SETTINGS -> SETTINGS;
      case POPULATIONS -> PopulationReader.COLUMNS;
      case PUBLISHED -> PublishedReader.COLUMNS;
      case STATISTICS, POPULATION_STATISTICS, NEIGHBOURS -> Set.of();
      default -> CatalogueReader.COLUMNS;
    };
  }
}
