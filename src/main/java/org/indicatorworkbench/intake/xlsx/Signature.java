package org.indicatorworkbench.intake.xlsx;

/** What the first bytes of a file tell. */
enum Signature {
  /** A packed file, as today's Office files are. */
  PACKED,
  /** A file of Office before 2007, or one of today that is protected by a password. */
  OLD_OFFICE,
  OTHER;

  /** How many bytes are looked at. */
  static final int LENGTH = 4;

  private static final int PK = 0x504B0304;
  private static final int OLE2 = 0xD0CF11E0;

  static Signature of(byte[] start) {
    if (start.length < LENGTH) {
      return OTHER;
    }
    return switch (java.nio.ByteBuffer.wrap(start).getInt()) {
      case PK -> PACKED;
      case OLE2 -> OLD_OFFICE;
      default -> OTHER;
    };
  }
}
