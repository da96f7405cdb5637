package org.indicatorworkbench.soak;

import java.lang.reflect.RecordComponent;

/** What records are made of. */
final class Records {
  private static final ClassValue<RecordComponent[]> PARTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] parts = type.getRecordComponents();
          for (RecordComponent part : parts) {
            part.getAccessor().setAccessible(true);
          }
          return parts;
        }
      };

  private Records() {}

  static RecordComponent[] parts(Record whole) {
    return PARTS.get(whole.getClass());
  }

  static Object value(RecordComponent part, Record whole) {
    try {
      return part.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
