package fr.orientess.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.orientess.sending.SendingLimits.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SendingLimitsTest {

  private final Ticking clock = new Ticking();
  private final SendingLimits limits = new SendingLimits(clock);

  @Test
  void aBrowserSendsTenAnHour() {
    for (int i = 0; i < SendingLimits.SESSION_AN_HOUR; i++) {
      assertThat(send("browser", "192.0.2." + i, "a" + i)).isNull();
    }
    assertThat(send("browser", "192.0.2.99", "b")).isEqualTo(Limit.SESSION);
    assertThat(send("other", "192.0.2.99", "b")).isNull();
    clock.pass(Duration.ofMinutes(61));
    assertThat(send("browser", "192.0.2.99", "c")).isNull();
  }

  @Test
  void aNetworkSendsThirtyAnHourWhateverTheBrowser() {
    for (int i = 0; i < SendingLimits.NETWORK_AN_HOUR; i++) {
      assertThat(send("browser" + i, "192.0.2.1", "a" + i)).isNull();
    }
    assertThat(send("new", "192.0.2.1", "b")).isEqualTo(Limit.NETWORK);
    assertThat(send("new", "192.0.2.2", "b")).isNull();
  }

  @Test
  void aHouseholdHasOneIpv6Network() {
    for (int i = 0; i < SendingLimits.NETWORK_AN_HOUR; i++) {
      assertThat(send("browser" + i, "2001:db8:1:2::" + i, "a" + i)).isNull();
    }
    assertThat(send("new", "2001:db8:1:2:ffff::1", "b")).isEqualTo(Limit.NETWORK);
    assertThat(send("new", "2001:db8:1:3::1", "b")).isNull();
  }

  @Test
  void nobodyGetsMoreThanThreeADayHoweverTheAddressIsWritten() {
    assertThat(send("a", "192.0.2.1", "camille")).isNull();
    assertThat(send("b", "192.0.2.2", "Camille+1")).isNull();
    assertThat(send("c", "192.0.2.3", "CAMILLE+deux")).isNull();
    assertThat(send("d", "192.0.2.4", "camille")).isEqualTo(Limit.RECIPIENT);
    clock.pass(Duration.ofHours(25));
    assertThat(send("d", "192.0.2.4", "camille")).isNull();
  }

  @Test
  void limitsHoldAcrossMidnight() {
    clock.pass(Duration.ofHours(13).plusMinutes(58));
    for (int i = 0; i < SendingLimits.RECIPIENT_A_DAY; i++) {
      assertThat(send("browser", "192.0.2.1", "camille")).isNull();
    }
    for (int i = SendingLimits.RECIPIENT_A_DAY; i < SendingLimits.SESSION_AN_HOUR; i++) {
      assertThat(send("browser", "192.0.2.1", "a" + i)).isNull();
    }

    clock.pass(Duration.ofMinutes(4));

    assertThat(send("other", "192.0.2.2", "camille")).isEqualTo(Limit.RECIPIENT);
    assertThat(send("browser", "192.0.2.2", "b")).isEqualTo(Limit.SESSION);
  }

  @Test
  void everybodyTogetherSendsAHundredAnHourAndNoMoreIsRemembered() {
    for (int i = 0; i < SendingLimits.EVERYBODY_AN_HOUR; i++) {
      assertThat(send("s" + i, "192.0.2." + i, "r" + i)).isNull();
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(send("t" + i, "198.51.100." + i % 250, "t" + i)).isEqualTo(Limit.EVERYBODY);
    }
    assertThat(limits.size()).isEqualTo(SendingLimits.EVERYBODY_AN_HOUR);
    clock.pass(Duration.ofDays(2));
    assertThat(send("a", "192.0.2.1", "a")).isNull();
    assertThat(limits.size()).isEqualTo(1);
  }

  @Test
  void aMessageIsForgottenAfterADayAlsoWhenNobodySends() {
    assertThat(send("browser", "192.0.2.1", "camille")).isNull();
    clock.pass(SendingLimits.DAY.minusMinutes(1));
    limits.forgetOld();
    assertThat(limits.size()).isEqualTo(1);

    clock.pass(Duration.ofMinutes(1));
    limits.forgetOld();

    assertThat(limits.size()).isZero();
  }

  @Test
  void whatWasNotSentDoesNotCount() {
    for (int i = 0; i < 20; i++) {
      var ticket = limits.take(Sender.of("browser", "192.0.2.1"), address("camille"));
      assertThat(ticket.limit()).isNull();
      limits.giveBack(ticket);
    }
    assertThat(limits.size()).isZero();
  }

  private Limit send(String session, String network, String recipient) {
    return limits.take(Sender.of(session, network), address(recipient)).limit();
  }

  private static EmailAddress address(String name) {
    return new EmailAddress(name + "@example.org");
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
