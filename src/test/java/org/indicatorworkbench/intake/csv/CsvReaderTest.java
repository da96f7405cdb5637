package org.indicatorworkbench.intake.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.indicatorworkbench.domain.file.TableSource;
import org.indicatorworkbench.domain.file.UnusableFile;
import org.indicatorworkbench.intake.RawRow;
import org.indicatorworkbench.intake.RawTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvReaderTest {
  private static final String CHILDREN = "code,indicator\nV1,Children’s visits – 5½ weeks\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("", UTF_8, "UTF-8"),
        Arguments.of("EFBBBF", UTF_8, "UTF-8"),
        Arguments.of("FFFE", UTF_16LE, "UTF-16"),
        Arguments.of("FEFF", UTF_16BE, "UTF-16"),
        Arguments.of("", UTF_16LE, "UTF-16"),
        Arguments.of("", UTF_16BE, "UTF-16"),
        Arguments.of("", Charset.forName("windows-1252"), "Windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theSameTextComesOutOfEveryEncoding(String mark, Charset charset, String name) {
    assertEquals(
        new RawTable(
            TableSource.ofText("a.csv", name, "comma"),
            List.of(
                new RawRow(1, List.of("code", "indicator")),
                new RawRow(2, List.of("V1", "Children’s visits – 5½ weeks")))),
        CsvReader.read("a.csv", bytes(mark, CHILDREN.getBytes(charset))));
  }

  @ParameterizedTest
  @CsvSource({"',', comma", "';', semicolon", "'\t', tab"})
  void theDelimiterIsTheOneUnderWhichHeadingsMeanSomething(String sign, String name) {
    RawTable table =
        read(
            String.join(sign, "code", "indicator", "2023-06"),
            String.join(sign, "V1", "\"Visits, of all kinds; recent\"", "12"),
            String.join(sign, "V2", "Plans", "\"1,204\""));
    assertEquals(TableSource.ofText("a.csv", "UTF-8", name), table.source());
    assertEquals(
        List.of(
            List.of("code", "indicator", "2023-06"),
            List.of("V1", "Visits, of all kinds; recent", "12"),
            List.of("V2", "Plans", "1,204")),
        table.rows().stream().map(RawRow::cells).toList());
  }

  @ParameterizedTest
  @CsvSource({"'\n'", "'\r\n'", "'\r'"})
  void everyRowKnowsTheLineOnWhichItBegins(String end) {
    RawTable table =
        CsvReader.read(
            "a.csv",
            String.join(
                    end,
                    "Performance report",
                    "",
                    "code,indicator",
                    " ,  ",
                    "V1,\"two",
                    "lines\"",
                    "",
                    "V2,Plans")
                .getBytes(UTF_8));
    assertEquals(
        List.of(
            new RawRow(1, List.of("Performance report")),
            new RawRow(3, List.of("code", "indicator")),
            new RawRow(5, List.of("V1", "two\nlines")),
            new RawRow(8, List.of("V2", "Plans"))),
        table.rows());
  }

  @Test
  void whatSurroundsACellUnseenIsTakenAway() {
    assertEquals(
        List.of("V1", "Visits", "12", ""),
        read(" V1\u00a0,\u200bVisits , \"12\"  ,\u00a0").rows().getFirst().cells());
  }

  @Test
  void textBehindAQuotationMarkIsKept() {
    assertEquals(
        List.of("V1", "Good or better", "5\" deep"),
        read("V1,\"Good\" or better,5\" deep").rows().getFirst().cells());
  }

  @Test
  void excelsLineAboutTheSeparatorIsARowLikeATitle() {
    RawTable table = read("sep=;", "code;indicator", "V1;Visits");
    assertEquals(TableSource.ofText("a.csv", "UTF-8", "semicolon"), table.source());
    assertEquals(new RawRow(3, List.of("V1", "Visits")), table.rows().getLast());
  }

  static Stream<Arguments> unusable() {
    return Stream.of(
        Arguments.of("", "a.csv is empty; export it again"),
        Arguments.of(hex(" \n\t\n,,\n"), "a.csv is empty; export it again"),
        Arguments.of(
            hex("code,indicator\nV1,\"Visits\nV2,Plans\n"),
            "a.csv, line 2: a quotation mark opens a cell and none closes it; close it or take it"
                + " away"),
        Arguments.of(
            hex("PK\u0003\u0004 and more"),
            "a.csv is an Excel workbook or another packed file; save the sheet as CSV"),
        Arguments.of("D0CF11E0A1B11AE1", "a.csv is an old Office file; save the sheet as CSV"),
        Arguments.of(hex("%PDF-1.7"), "a.csv is a PDF; import the figures as CSV"),
        Arguments.of(
            hex("SQLite format 3\0"), "a.csv is a database; a workspace is opened, not imported"),
        Arguments.of("00010203FF80FE9900", "a.csv is no text; save the table as CSV (UTF-8)"),
        Arguments.of("EFBBBF61FF62", "a.csv is no text; save the table as CSV (UTF-8)"),
        Arguments.of(
            hex("code,indicator\n" + "x".repeat(1_000_001)),
            "a.csv, line 2 has more than a million characters; check that it is a table"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void whatIsNoTableIsRefusedInOneSentence(String hex, String sentence) {
    byte[] content = HexFormat.of().parseHex(hex);
    assertEquals(
        sentence,
        assertThrows(UnusableFile.class, () -> CsvReader.read("a.csv", content)).getMessage());
  }

  @Test
  void aFileThatCannotBeReadIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
    Path huge = folder.resolve("huge.csv");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(73L << 20);
    }
    Path sub = Files.createDirectory(folder.resolve("figures"));
    assertEquals(
        List.of(
            "none.csv does not exist; check the name and the folder",
            "figures is a folder; name the files in it",
            "huge.csv has 73 MB, and a file of figures has at most 50 MB; divide it"),
        Stream.of(folder.resolve("none.csv"), sub, huge)
            .map(file -> assertThrows(UnusableFile.class, () -> CsvReader.read(file)).getMessage())
            .toList());
  }

  @Test
  void aFileIsCalledByItsNameWithoutTheFolder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("figures.csv"), "code\nV1\n");
    assertEquals(
        TableSource.ofText("figures.csv", "UTF-8", "comma"), CsvReader.read(file).source());
  }

  private static RawTable read(String... lines) {
    return CsvReader.read("a.csv", String.join("\n", lines).getBytes(UTF_8));
  }

  private static byte[] bytes(String mark, byte[] text) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(HexFormat.of().parseHex(mark));
    all.writeBytes(text);
    return all.toByteArray();
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(UTF_8));
  }
}
