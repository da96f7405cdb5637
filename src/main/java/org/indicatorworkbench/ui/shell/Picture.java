package org.indicatorworkbench.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Turns what a window shows into a picture file. */
final class Picture {
  private Picture() {}

  /**
   * Takes the picture; on the toolkit's thread.
   *
   * @return the pixels, to be written elsewhere
   */
  static BufferedImage of(Scene scene) {
    WritableImage image = scene.snapshot(null);
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }

  /** Writes a PNG, beside and moved into place. */
  static void write(BufferedImage picture, Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(picture, "png", beside.toFile());
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
