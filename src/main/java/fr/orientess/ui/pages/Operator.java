package fr.orientess.ui.pages;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who runs this server, as its configuration tells under {@code orientess.operator}; what it does
 * not tell is shown as missing, never made up.
 *
 * @param name of the organisation or person
 * @param address postal
 * @param publisher the person legally responsible for what is published
 * @param email for questions about the site, its accessibility and personal data
 * @param host name, address and telephone number of the company that hosts the server
 */
@ConfigurationProperties("orientess.operator")
public record Operator(
    @Nullable String name,
    @Nullable String address,
    @Nullable String publisher,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String host) {

  /** True when the law's minimum is there. */
  boolean isKnown() {
    return Stream.of(name, address, publisher, host).noneMatch(Operator::isMissing);
  }

  /** Everything about the operator, or that it is missing. */
  DescriptionList identity(UnaryOperator<String> texts) {
    var facts = new DescriptionList();
    add(facts, texts, "site.operator.name", name);
    add(facts, texts, "site.operator.address", address);
    add(facts, texts, "site.operator.publisher", publisher);
    add(facts, texts, "site.operator.email", email);
    add(facts, texts, "site.operator.phone", phone);
    add(facts, texts, "site.operator.host", host);
    return facts;
  }

  /** How to reach the operator, or that this is missing. */
  DescriptionList contact(UnaryOperator<String> texts) {
    var facts = new DescriptionList();
    add(facts, texts, "site.operator.name", name);
    add(facts, texts, "site.operator.email", email);
    add(facts, texts, "site.operator.phone", phone);
    add(facts, texts, "site.operator.address", address);
    return facts;
  }

  private static void add(
      DescriptionList facts, UnaryOperator<String> texts, String key, @Nullable String value) {
    facts.add(
        new DescriptionList.Term(texts.apply(key)),
        new DescriptionList.Description(
            value == null || isMissing(value) ? texts.apply("site.operator.missing") : value));
  }

  private static boolean isMissing(@Nullable String value) {
    return value == null || value.isBlank();
  }
}
