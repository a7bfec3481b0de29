package fr.orientess.sending;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who asks for a message to be sent; only for counting.
 *
 * @param session what tells the browser from others
 * @param network where the request comes from: an IPv4 address, or the first half of an IPv6
 *     address, of which a household has billions
 */
public record Sender(String session, String network) {

  private static final int NETWORK_BYTES = 8;

  /**
   * Whoever asks in that session from that address.
   *
   * @param address of the network, in digits
   */
  public static Sender of(String session, String address) {
    return new Sender(session, network(address));
  }

  private static String network(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
