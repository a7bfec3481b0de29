package fr.orientess.sending;

import fr.orientess.abuse.Network;

/**
 * Who asks for a message to be sent; only for counting.
 *
 * @param session what tells the browser from others
 * @param network where the request comes from; see {@link Network}
 */
public record Sender(String session, String network) {

  /**
   * Whoever asks in that session from that address.
   *
   * @param address of the network, in digits
   */
  public static Sender of(String session, String address) {
    return new Sender(session, Network.of(address));
  }
}
