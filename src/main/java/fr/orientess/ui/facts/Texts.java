package fr.orientess.ui.facts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The texts of the screens in one language, for what is worded without a Vaadin component. */
public final class Texts {

  private static final String BUNDLE = "vaadin-i18n.translations";

  private final Locale locale;
  private final ResourceBundle bundle;

  /** The texts in that language, or in French where there are none. */
  public Texts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** A text; with arguments it is a {@link MessageFormat}. */
  public String get(String key, @Nullable Object... arguments) {
    var text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The text of a key that only well-known ids have, or empty. */
  public Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
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
