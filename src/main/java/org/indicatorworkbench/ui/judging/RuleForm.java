package org.indicatorworkbench.ui.judging;

import java.util.Map;
import javafx.scene.Node;
import org.indicatorworkbench.work.judging.RuleField;

/** The fields of a rule. */
interface RuleForm {
  /** What is shown. */
  Node node();

  /** Puts the focus into the first field. */
  void enter();

  /** Says what is wrong, each sentence beside its field. */
  void tell(Map<RuleField, String> problems);
}
