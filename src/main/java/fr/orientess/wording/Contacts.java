package fr.orientess.wording;

import fr.orientess.directory.Directory;
import fr.orientess.directory.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How providers can be reached, directly or else through their network. */
public final class Contacts {

  private final Directory directory;
  private final Texts texts;

  /** Contacts of the providers of that directory. */
  public Contacts(Directory directory, Texts texts) {
    this.directory = directory;
    this.texts = texts;
  }

  /**
   * Site, e-mail and telephone, as far as they can be followed; where none can, the first contact
   * of its network, which says whose it is.
   */
  public List<SafeLink> of(Provider provider) {
    var own = own(provider);
    return own.isEmpty() ? network(provider).stream().toList() : own;
  }

  private static List<SafeLink> own(Provider provider) {
    return Stream.of(
            Optional.ofNullable(provider.website()).flatMap(SafeLink::web),
            Optional.ofNullable(provider.email()).flatMap(SafeLink::email),
            Optional.ofNullable(provider.phone()).flatMap(SafeLink::phone))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<SafeLink> network(Provider provider) {
    return Optional.ofNullable(provider.network())
        .flatMap(directory::provider)
        .flatMap(
            network ->
                own(network).stream()
                    .findFirst()
                    .map(link -> new SafeLink(link.href(), words(network, link))));
  }

  private String words(Provider network, SafeLink link) {
    var name = Optional.ofNullable(network.shortName()).orElse(network.name());
    return texts.get("facts.contact.network", link.text(), name);
  }
}
