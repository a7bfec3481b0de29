package fr.orientess.server;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How changes in the knowledge folder go live.
 *
 * @param enabled false when the knowledge is only read at the start
 * @param interval how much time passes between two looks at the folder
 * @param quiet how long nothing may change before the folder is read
 * @param report path of the report without what comes after the dot
 */
@ConfigurationProperties("orientess.reload")
record ReloadProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("1s") Duration interval,
    @DefaultValue("2s") Duration quiet,
    @DefaultValue("var/connaissances") Path report) {

  /** How many looks in a row have to see the same. */
  int quietLooks() {
    long looks = Math.ceilDiv(quiet.toMillis(), Math.max(1, interval.toMillis()));
    return (int) Math.clamp(looks, 1, Integer.MAX_VALUE);
  }
}
