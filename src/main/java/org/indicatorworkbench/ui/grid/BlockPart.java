package org.indicatorworkbench.ui.grid;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/** What is painted of the selection over the frozen columns, or over the scrolled ones. */
final class BlockPart extends Pane {
  /** How far beyond what is in sight a rectangle is still painted, so that its edge is not seen. */
  private static final double BEYOND = 8;

  private static final double HANDLE = 7;

  private final Rectangle clip = new Rectangle();
  private final Path tint = new Path();
  private final Rectangle outline = outline("block-outline");
  private final Rectangle copied = outline("copied-outline");
  private final Rectangle filling = outline("filling-outline");
  private final Region handle = new Region();

  BlockPart() {
    tint.setFillRule(FillRule.EVEN_ODD);
    tint.getStyleClass().add("block-tint");
    tint.setMouseTransparent(true);
    handle.getStyleClass().add("fill-handle");
    setManaged(false);
    setPickOnBounds(false);
    setClip(clip);
    getChildren().setAll(tint, outline, copied, filling, handle);
    getChildren().forEach(child -> child.setManaged(false));
  }

  /** The small square at the lower right corner of the selection. */
  Region handle() {
    return handle;
  }

  /**
   * Paints what of this is in sight.
   *
   * @param view what is in sight, in pixels, as everything else
   * @param block the selection where it is more than one cell
   * @param active the cell that is left out of it
   */
  void paint(Bounds view, Optional<Bounds> block, Optional<Bounds> active) {
    clip.setX(view.getMinX());
    clip.setY(view.getMinY());
    clip.setWidth(Math.max(0, view.getWidth()));
    clip.setHeight(Math.max(0, view.getHeight()));
    show(outline, block);
    tint.getElements().clear();
    block.map(this::near).ifPresent(this::trace);
    block.flatMap(_ -> active).map(this::near).ifPresent(this::trace);
  }

  void copied(Optional<Bounds> range) {
    show(copied, range);
  }

  void filling(Optional<Bounds> range) {
    show(filling, range);
  }

  /** Puts the square onto the corner of a rectangle. */
  void handle(Optional<Bounds> of) {
    handle.setVisible(of.isPresent());
    of.ifPresent(
        range ->
            handle.resizeRelocate(
                snapPositionX(range.getMaxX() - HANDLE / 2 - 1),
                snapPositionY(range.getMaxY() - HANDLE / 2 - 1),
                HANDLE,
                HANDLE));
  }

  private void show(Rectangle shape, Optional<Bounds> range) {
    shape.setVisible(range.isPresent());
    range
        .map(this::near)
        .ifPresent(
            bounds -> {
              shape.setX(bounds.getMinX());
              shape.setY(bounds.getMinY());
              shape.setWidth(bounds.getWidth());
              shape.setHeight(bounds.getHeight());
            });
  }

  private void trace(Bounds bounds) {
    tint.getElements()
        .addAll(
            new MoveTo(bounds.getMinX(), bounds.getMinY()),
            new LineTo(bounds.getMaxX(), bounds.getMinY()),
            new LineTo(bounds.getMaxX(), bounds.getMaxY()),
            new LineTo(bounds.getMinX(), bounds.getMaxY()),
            new ClosePath());
  }

  /** Cut to what is in sight: a rectangle over all lines would be dear to paint. */
  private Bounds near(Bounds range) {
    double left = Math.clamp(range.getMinX(), clip.getX() - BEYOND, right());
    double top = Math.clamp(range.getMinY(), clip.getY() - BEYOND, bottom());
    double right = Math.clamp(range.getMaxX(), left, right());
    double bottom = Math.clamp(range.getMaxY(), top, bottom());
    return new BoundingBox(left, top, right - left, bottom - top);
  }

  private double right() {
    return clip.getX() + clip.getWidth() + BEYOND;
  }

  private double bottom() {
    return clip.getY() + clip.getHeight() + BEYOND;
  }

  private static Rectangle outline(String styleClass) {
    Rectangle outline = new Rectangle();
    outline.getStyleClass().add(styleClass);
    outline.setStrokeType(StrokeType.INSIDE);
    outline.setMouseTransparent(true);
    return outline;
  }
}
