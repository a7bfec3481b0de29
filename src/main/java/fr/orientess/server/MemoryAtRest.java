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

  /** Percent of the heap that may be free after a collection, while visitors come. */
  private static final String FREE_HEAP = "50";

  /** The same for the collection after the start, when hardly anything new is needed. */
  private static final String FREE_HEAP_AT_REST = "20";

  /** Milliseconds without a collection after which one is made, beside the running program. */
  private static final String REST = "60000";

  void giveBack() {
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (jvm == null) {
      return; // another kind of JVM, which has its own ways
    }
    setUnlessChosen(jvm, "G1PeriodicGCInterval", REST);
    if (isChosen(jvm, "MinHeapFreeRatio") || isChosen(jvm, "MaxHeapFreeRatio")) {
      System.gc();
      return;
    }
    var usual = jvm.getVMOption("MinHeapFreeRatio").getValue();
    jvm.setVMOption("MinHeapFreeRatio", "0"); // never above the other one
    jvm.setVMOption("MaxHeapFreeRatio", FREE_HEAP_AT_REST);
    System.gc();
    jvm.setVMOption("MaxHeapFreeRatio", FREE_HEAP);
    jvm.setVMOption("MinHeapFreeRatio", usual);
  }

  private static boolean isChosen(HotSpotDiagnosticMXBean jvm, String option) {
    return jvm.getVMOption(option).getOrigin() != VMOption.Origin.DEFAULT;
  }

  private static void setUnlessChosen(HotSpotDiagnosticMXBean jvm, String option, String value) {
    if (!isChosen(jvm, option)) {
      jvm.setVMOption(option, value);
    }
  }
}
