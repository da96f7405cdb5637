package org.indicatorworkbench.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.indicatorworkbench.ui.keys.KeyGroup;

/** The row of the table of keys that a test shows to do what it says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface KeysOf {
  KeyGroup group();

  String keys();
}
