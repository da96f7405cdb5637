package org.indicatorworkbench.intake.xlsx;

import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.indicatorworkbench.domain.file.UnusableFile;

/** Tells workbooks from the other packed files of Office. */
final class MainPart {
  private static final Set<String> WORKBOOKS =
      Set.of(
          XSSFRelation.WORKBOOK.getContentType(),
          XSSFRelation.MACROS_WORKBOOK.getContentType(),
          XSSFRelation.TEMPLATE_WORKBOOK.getContentType(),
          XSSFRelation.MACRO_TEMPLATE_WORKBOOK.getContentType());

  private MainPart() {}

  /**
   * @throws UnusableFile when the file is no workbook in the usual format
   */
  static void check(String name, OPCPackage content) throws InvalidFormatException {
    if (content.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT).size() > 0) {
      throw new UnusableFile(
          name + " is saved as “Strict Open XML”; save it as “Excel Workbook (.xlsx)”");
    }
    List<PackagePart> main =
        content.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (main.isEmpty()) {
      throw new UnusableFile(
          name + " is an Office file without a workbook; copy its table into an Excel workbook");
    }
    String type = main.getFirst().getContentType();
    if (!WORKBOOKS.contains(type)) {
      throw new UnusableFile(name + " is " + other(type));
    }
  }

  private static String other(String type) {
    if (type.equals(XSSFRelation.XLSB_BINARY_WORKBOOK.getContentType())) {
      return "a binary workbook (.xlsb); save it as an Excel workbook (.xlsx)";
    }
    return (type.contains("wordprocessingml")
            ? "a Word document"
            : type.contains("presentationml") ? "a PowerPoint presentation" : "no workbook")
        + "; copy its table into an Excel workbook and import that";
  }
}
