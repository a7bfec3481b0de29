package fr.orientess.ui.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page to read from top to bottom, written by the keys of its texts. */
abstract class Prose extends Article implements HasDynamicTitle {

  private final String titleKey;

  Prose(String titleKey, String leadKey, Object... leadArguments) {
    this.titleKey = titleKey;
    addClassName("prose");
    var lead = new Paragraph(getTranslation(leadKey, leadArguments));
    lead.addClassName("lead");
    add(new H1(getTranslation(titleKey)), lead);
  }

  @Override
  public String getPageTitle() {
    return getTranslation(titleKey);
  }

  void heading(String key) {
    add(new H2(getTranslation(key)));
  }

  /** A heading that links can lead to. */
  void heading(String key, String anchor) {
    var heading = new H2(getTranslation(key));
    heading.setId(anchor);
    add(heading);
  }

  void paragraph(String key, Object... arguments) {
    add(new Paragraph(getTranslation(key, arguments)));
  }

  void note(String key, Object... arguments) {
    var note = new Paragraph(getTranslation(key, arguments));
    note.addClassName("note");
    add(note);
  }

  void list(String... keys) {
    var list = new UnorderedList();
    for (var key : keys) {
      list.add(new ListItem(getTranslation(key)));
    }
    add(list);
  }

  /** Words and what they mean: each key has a text, and another one under {@code key.meaning}. */
  void terms(String... keys) {
    var terms = new DescriptionList();
    for (var key : keys) {
      terms.add(
          new DescriptionList.Term(getTranslation(key)),
          new DescriptionList.Description(getTranslation(key + ".meaning")));
    }
    add(terms);
  }

  /** Names of facts and the facts. */
  void facts(DescriptionList facts) {
    facts.addClassName("facts");
    add(facts);
  }

  void also(Component... components) {
    add(components);
  }
}
