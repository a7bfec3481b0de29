package fr.orientess.server;

import fr.orientess.publication.Publisher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Keeps the knowledge that the server starts with before the first visitor can come. */
@Component
class FirstPublication implements SmartInitializingSingleton {

  private final FirstKnowledge first;
  private final Publisher publisher;

  FirstPublication(FirstKnowledge first, Publisher publisher) {
    this.first = first;
    this.publisher = publisher;
  }

  @Override
  public void afterSingletonsInstantiated() {
    first.keep(publisher);
  }
}
