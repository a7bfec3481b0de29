package fr.orientess.wording;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import java.util.List;
import java.util.Optional;

/** How providers can be reached, directly or else through their network. */
public final class Contacts {

  private final Directory directory;
  private final Texts texts;

  /** Contacts of the providers of that directory. */
  public Contacts(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /** Site, e-mail and telephone; where nothing is known, the first contact of its network. */
  public List<SafeLink> of(Provider provider) {
    var own = OfferFacts.contacts(provider);
    return own.isEmpty() ? network(provider).stream().toList() : own;
  }

  private Optional<SafeLink> network(Provider provider) {
    return Optional.ofNullable(provider.network())
        .flatMap(directory::provider)
        .flatMap(
            network ->
                OfferFacts.contacts(network).stream()
                    .findFirst()
                    .map(link -> new SafeLink(link.href(), words(network, link))));
  }

  private String words(Provider network, SafeLink link) {
    var name = Optional.ofNullable(network.shortName()).orElse(network.name());
    return texts.get("facts.contact.network", link.text(), name);
  }
}
