package org.indicatorworkbench.export.pptx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.indicatorworkbench.export.ReportWriter;
import org.indicatorworkbench.report.Progress;
import org.indicatorworkbench.report.Report;

/** Writes a deck: every slide is planned first, then drawn. */
public final class PptxWriter implements ReportWriter {

  @Override
  public String extension() {
    return ".pptx";
  }

  @Override
  public void write(Report report, OutputStream out, Progress progress) throws IOException {
    List<PlannedSlide> slides = DeckPlan.of(report);
    try (XMLSlideShow deck = DeckLook.open()) {
      for (int at = 0; at < slides.size(); at++) {
        progress.stopIfCancelled();
        paint(deck, slides.get(at), at + 1);
        progress.at(at + 1, slides.size());
      }
      describe(deck, report);
      deck.write(out);
    } catch (OpenXML4JRuntimeException unwritable) {
      throw new IOException(unwritable);
    }
  }

  private static void paint(XMLSlideShow deck, PlannedSlide planned, int number) {
    XSLFSlideMaster master = deck.getSlideMasters().getFirst();
    switch (planned) {
      case PlannedSlide.Cover cover ->
          new CoverPainter(deck.createSlide(master.getLayout(SlideLayout.TITLE))).paint(cover);
      case PlannedSlide.Content content -> {
        XSLFSlide slide = deck.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
        new SlidePainter(slide).paint(content, number);
      }
    }
  }

  private static void describe(XMLSlideShow deck, Report report) throws IOException {
    POIXMLProperties properties = deck.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(Clean.text(report.title()));
    core.setCreator(Clean.text(report.authority()));
    Optional<Date> now = Optional.of(new Date());
    core.setCreated(now);
    core.setModified(now);
    core.getUnderlyingProperties().setLanguageProperty(Ink.LANGUAGE);
    properties.getExtendedProperties().setPresentationFormat("Widescreen");
    properties.commit();
  }
}
