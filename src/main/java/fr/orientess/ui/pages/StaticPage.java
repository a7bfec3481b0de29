package fr.orientess.ui.pages;

/** The pages that only tell something, in the order of the footer. */
public enum StaticPage {
  HELP(StaticPage.HELP_PATH, "site.help.name"),
  SOURCES(StaticPage.SOURCES_PATH, "site.sources.name"),
  PRIVACY(StaticPage.PRIVACY_PATH, "site.privacy.name"),
  ACCESSIBILITY(StaticPage.ACCESSIBILITY_PATH, "site.accessibility.name"),
  LEGAL(StaticPage.LEGAL_PATH, "site.legal.name");

  static final String HELP_PATH = "aide";
  static final String SOURCES_PATH = "sources";
  static final String PRIVACY_PATH = "confidentialite";
  static final String ACCESSIBILITY_PATH = "accessibilite";
  static final String LEGAL_PATH = "mentions-legales";

  private final String path;
  private final String nameKey;

  StaticPage(String path, String nameKey) {
    this.path = path;
    this.nameKey = nameKey;
  }

  /** Its address. */
  public String address() {
    return "/" + path;
  }

  /** The key of the text that links to it. */
  public String nameKey() {
    return nameKey;
  }
}
