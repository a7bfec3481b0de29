package fr.orientess.server;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import org.springframework.stereotype.Component;

/**
 * Gives memory back to the machine once the server has started, and while nobody visits. By itself
 * the JVM keeps all that the busiest moment needed: starting takes several times what is then in
 * use. An operator's own setting of the same options is left alone.
 */
@Component
final class MemoryAtRest {

  /** Percent of the heap that may be free after a collection. */
  private static final String FREE_HEAP = "50";

  /** Milliseconds without a collection after which one is made, beside the running program. */
  private static final String REST = "60000";

  void giveBack() {
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (jvm == null) {
      return; // another kind of JVM, which has its own ways
    }
    setUnlessChosen(jvm, "MaxHeapFreeRatio", FREE_HEAP);
    setUnlessChosen(jvm, "G1PeriodicGCInterval", REST);
    System.gc();
  }

  private static void setUnlessChosen(HotSpotDiagnosticMXBean jvm, String option, String value) {
    if (jvm.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
      jvm.setVMOption(option, value);
    }
  }
}
