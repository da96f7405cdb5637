package org.indicatorworkbench.intake.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the list of sheets and the date system. */
final class WorkbookHandler extends DefaultHandler {
  private final List<SheetEntry> sheets = new ArrayList<>();
  private boolean countsFrom1904;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes of) {
    if (name.equals("sheet")) {
      String state = of.getValue("state");
      sheets.add(
          new SheetEntry(
              Objects.requireNonNull(of.getValue("name"), "a sheet without a name"),
              of.getValue(PackageRelationshipTypes.CORE_PROPERTIES_ECMA376_NS, "id"),
              state == null || state.equals("visible")));
    } else if (name.equals("workbookPr")) {
      String flag = of.getValue("date1904");
      countsFrom1904 = "1".equals(flag) || "true".equals(flag);
    }
  }

  /** In the order of the tabs. */
  List<SheetEntry> sheets() {
    return sheets;
  }

  /** Whether dates are days since 1904, as in workbooks made on old Macs. */
  boolean countsFrom1904() {
    return countsFrom1904;
  }
}
