package fr.orientess.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the screens. What analysts wrote stays French. */
enum Language {
  FRENCH("fr", Locale.FRENCH),
  ENGLISH("en", Locale.ENGLISH);

  /** Name of the cookie that remembers another language than French until the browser closes. */
  static final String COOKIE = "langue";

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** The language of that code, or empty. */
  static Optional<Language> of(@Nullable String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }

  /** The language of a screen in that locale. */
  static Language of(Locale locale) {
    return of(locale.getLanguage()).orElse(FRENCH);
  }

  /** As in {@code lang} attributes and addresses. */
  String code() {
    return code;
  }

  Locale locale() {
    return locale;
  }

  /** The one that a visitor of this one may want to switch to. */
  Language other() {
    return this == FRENCH ? ENGLISH : FRENCH;
  }
}
