package org.indicatorworkbench.intake;

import java.util.Optional;
import org.indicatorworkbench.domain.file.Rejected;
import org.indicatorworkbench.domain.indicator.IndicatorCode;
import org.indicatorworkbench.domain.indicator.Section;

/** Reads how a row names its indicator. */
final class RefReader {
  private RefReader() {}

  /** Empty, and rejected, when the row names none. */
  static Optional<IndicatorRef> read(Fields fields, Rejections rejections) {
    Cell code = fields.cell(Column.CODE);
    if (code.isBlank() && fields.text(Column.INDICATOR).isEmpty()) {
      rejections.add(
          new Rejected(
              fields.line(), "", "", "the row names no indicator; give its code or its title"));
      return Optional.empty();
    }
    Optional<Section> section =
        fields.header().has(Column.SECTION)
            ? rejections.read(
                fields.line(),
                fields.cell(Column.SECTION),
                _ -> new Section(fields.line(Column.SECTION)))
            : Optional.empty();
    Optional<String> title =
        rejections.read(
            fields.line(), fields.cell(Column.INDICATOR), _ -> fields.line(Column.INDICATOR));
    Optional<IndicatorCode> known =
        code.isBlank()
            ? Optional.empty()
            : rejections.read(fields.line(), code, IndicatorCode::new);
    return title
        .filter(_ -> code.isBlank() || known.isPresent())
        .map(text -> new IndicatorRef(known, section, text));
  }
}
