package org.indicatorworkbench.intake.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds the encoding of a file: its byte order mark, else the pattern of UTF-16, else UTF-8 where
 * every byte fits it, else Windows-1252.
 */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4_096;

  private Decoder() {}

  /** Empty when the bytes are no text in their encoding. */
  static Optional<Decoded> of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8).map(text -> new Decoded(text, "UTF-8"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (hasZeros(bytes, 1)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16LE);
    }
    if (hasZeros(bytes, 0)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16BE);
    }
    return strict(bytes, 0, StandardCharsets.UTF_8)
        .map(text -> new Decoded(text, "UTF-8"))
        .or(() -> Optional.of(new Decoded(new String(bytes, WINDOWS_1252), "Windows-1252")));
  }

  private static Optional<Decoded> utf16(byte[] bytes, int from, Charset charset) {
    return strict(bytes, from, charset).map(text -> new Decoded(text, "UTF-16"));
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException otherEncoding) {
      return Optional.empty();
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /** Whether nearly every other byte is 0, as in Latin letters of two bytes each. */
  private static boolean hasZeros(byte[] bytes, int first) {
    int zeros = 0;
    int others = 0;
    for (int at = 0; at < Math.min(bytes.length, SAMPLE); at++) {
      if (bytes[at] == 0) {
        zeros += at % 2 == first ? 1 : 0;
        others += at % 2 == first ? 0 : 1;
      }
    }
    return others == 0 && zeros * 10 > Math.min(bytes.length, SAMPLE) * 4;
  }
}
