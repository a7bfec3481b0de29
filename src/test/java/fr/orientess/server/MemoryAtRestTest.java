package fr.orientess.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class MemoryAtRestTest {

  private static final HotSpotDiagnosticMXBean JVM =
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

  @Test
  void atRestTheHeapIsCollectedAndShrinks() {
    new MemoryAtRest().giveBack();

    assertThat(value("G1PeriodicGCInterval")).isPositive();
    assertThat(value("MaxHeapFreeRatio"))
        .isLessThan(70)
        .isGreaterThanOrEqualTo(value("MinHeapFreeRatio"));
  }

  @Test
  void whatAnOperatorHasChosenStays() {
    JVM.setVMOption("MaxHeapFreeRatio", "65");

    new MemoryAtRest().giveBack();

    assertThat(value("MaxHeapFreeRatio")).isEqualTo(65);
  }

  private static int value(String option) {
    return Integer.parseInt(JVM.getVMOption(option).getValue());
  }
}
