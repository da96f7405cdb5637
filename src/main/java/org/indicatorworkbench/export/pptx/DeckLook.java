package org.indicatorworkbench.export.pptx;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.indicatorworkbench.domain.rag.Rag;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * An empty deck with the look of its own: page, colours, typeface, and layouts that slides which
 * the reader adds later follow as well.
 */
final class DeckLook {
  /** How far down the coloured part of the cover reaches. */
  static final double COVER_BAND = 290;

  private static final String TYPEFACE = "Arial";

  private DeckLook() {}

  static XMLSlideShow open() {
    XMLSlideShow deck = new XMLSlideShow();
    dropThumbnail(deck.getPackage());
    double wider = Look.PAGE_WIDTH / deck.getPageSize().getWidth();
    deck.setPageSize(new Dimension((int) Look.PAGE_WIDTH, (int) Look.PAGE_HEIGHT));
    XSLFSlideMaster master = deck.getSlideMasters().getFirst();
    widen(master, wider);
    for (XSLFSlideLayout layout : master.getSlideLayouts()) {
      widen(layout, wider);
    }
    CTBaseStyles theme = master.getTheme().getXmlObject().getThemeElements();
    theme.getFontScheme().getMajorFont().getLatin().setTypeface(TYPEFACE);
    theme.getFontScheme().getMinorFont().getLatin().setTypeface(TYPEFACE);
    colour(theme.getClrScheme());
    title(master);
    band(master.getLayout(SlideLayout.TITLE));
    return deck;
  }

  /** The picture of the deck that POI starts from is no picture of this one. */
  private static void dropThumbnail(OPCPackage contents) {
    for (PackageRelationship link :
        contents.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
      contents.removePart(contents.getPart(link));
      contents.removeRelationship(link.getId());
    }
  }

  /** Only shapes with a place of their own; the others follow the sheet they inherit from. */
  private static void widen(XSLFSheet sheet, double factor) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm()) {
        Rectangle2D was = shape.getAnchor();
        ((XSLFAutoShape) shape)
            .setAnchor(
                new Rectangle2D.Double(
                    was.getX() * factor, was.getY(), was.getWidth() * factor, was.getHeight()));
      }
    }
  }

  private static void colour(CTColorScheme scheme) {
    put(scheme.getDk1(), Look.INK);
    put(scheme.getLt1(), Look.WHITE);
    put(scheme.getDk2(), Look.NAVY);
    put(scheme.getLt2(), Look.tint(Rag.NOT_RATED));
    put(scheme.getAccent1(), Look.NAVY);
    put(scheme.getAccent2(), Look.ink(Rag.GREEN));
    put(scheme.getAccent3(), Look.ink(Rag.AMBER));
    put(scheme.getAccent4(), Look.ink(Rag.RED));
  }

  private static void put(CTColor colour, Color value) {
    if (colour.isSetSysClr()) {
      colour.unsetSysClr();
    }
    byte[] rgb = {(byte) value.getRed(), (byte) value.getGreen(), (byte) value.getBlue()};
    (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(rgb);
  }

  private static void title(XSLFSlideMaster master) {
    CTTextParagraphProperties first =
        master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
    first.setAlgn(STTextAlignType.L);
    CTTextCharacterProperties text = first.getDefRPr();
    text.setSz((int) (Look.TITLE.size() * 100));
    text.setB(true);
    text.getSolidFill()
        .getSchemeClr()
        .setVal(org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal.TX_2);
  }

  private static void band(XSLFSlideLayout cover) {
    XSLFAutoShape band = cover.createAutoShape();
    band.setShapeType(ShapeType.RECT);
    band.setAnchor(new Rectangle2D.Double(0, 0, Look.PAGE_WIDTH, COVER_BAND));
    band.setFillColor(Look.NAVY);
    band.setLineColor(null);
  }
}
