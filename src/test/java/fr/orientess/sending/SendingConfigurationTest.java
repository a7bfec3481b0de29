package fr.orientess.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SendingConfigurationTest {

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
          .withUserConfiguration(SendingConfiguration.class)
          .withBean(Clock.class, Clock::systemUTC);

  @Test
  void isOffWithoutAMailServer(CapturedOutput log) {
    assertThat(isOn()).isFalse();
    assertThat(isOn("spring.mail.host=")).isFalse();
    assertThat(log.getAll()).doesNotContain("e-mail");
  }

  @Test
  void isOnWithServerSenderAndSite() {
    assertThat(
            isOn(
                "spring.mail.host=mail.example.org",
                "orientess.sending.from=fiches@example.org",
                "orientess.site.address=https://orientess.example"))
        .isTrue();
  }

  @Test
  void saysWhatIsMissing(CapturedOutput log) {
    assertThat(isOn("spring.mail.host=mail.example.org", "orientess.sending.from=a@example.org"))
        .isFalse();
    assertThat(log.getAll()).contains("orientess.site.address manque");
    assertThat(
            isOn(
                "spring.mail.host=mail.example.org",
                "orientess.sending.from=fiches",
                "orientess.site.address=https://orientess.example"))
        .isFalse();
    assertThat(log.getAll()).contains("orientess.sending.from ne convient pas");
  }

  private boolean isOn(String... properties) {
    var on = new boolean[1];
    runner
        .withPropertyValues(properties)
        .run(context -> on[0] = context.getBean(Sending.class).postman().isPresent());
    return on[0];
  }
}
