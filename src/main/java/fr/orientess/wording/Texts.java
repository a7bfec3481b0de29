package fr.orientess.wording;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts in one language, for what is worded without a component of the screens. */
public final class Texts {

  private static final String SCREENS = "vaadin-i18n.translations";

  /** Patterns already read: reading one costs many times what it takes to use it. */
  private static final Map<Pattern, MessageFormat> READ = new ConcurrentHashMap<>();

  private record Pattern(String text, Locale locale) {}

  private final Locale locale;
  private final List<ResourceBundle> bundles;

  /** The texts of the screens in that language, or in French where there are none. */
  public Texts(Locale locale) {
    this(locale, List.of(SCREENS));
  }

  private Texts(Locale locale, List<String> names) {
    this.locale = locale;
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    bundles = names.stream().map(name -> ResourceBundle.getBundle(name, locale, control)).toList();
  }

  /**
   * French texts of a bundle of one's own; what it lacks is looked for among those of the screens.
   */
  public static Texts french(String bundle) {
    return new Texts(Locale.FRENCH, List.of(bundle, SCREENS));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** A text; with arguments it is a {@link MessageFormat}. */
  public String get(String key, @Nullable Object... arguments) {
    var text =
        find(key)
            .orElseThrow(() -> new MissingResourceException("No text", Texts.class.getName(), key));
    return arguments.length == 0 ? text : format(text).format(arguments);
  }

  /** A copy, as no format is for two threads at once. */
  private MessageFormat format(String text) {
    var read =
        READ.computeIfAbsent(
            new Pattern(text, locale), pattern -> new MessageFormat(pattern.text, pattern.locale));
    return (MessageFormat) read.clone();
  }

  /** The text of a key that only well-known ids have, or empty. */
  public Optional<String> find(String key) {
    return bundles.stream()
        .filter(bundle -> bundle.containsKey(key))
        .flatMap(bundle -> Stream.of(bundle.getString(key)))
        .findFirst();
  }

  /**
   * The name of something that knowledge folders name by an id: from the bundle, else the id made
   * readable.
   *
   * @param prefix of the keys, with its full stop
   */
  public String name(String prefix, String id) {
    return find(prefix + id).orElseGet(() -> readable(id));
  }

  private String readable(String id) {
    var words = id.replace('-', ' ').strip();
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
  }
}
