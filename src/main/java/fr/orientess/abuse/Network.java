package fr.orientess.abuse;

import java.net.InetAddress;
import java.util.HexFormat;

/** The network that an address belongs to, as far as one subscriber has it to oneself. */
public final class Network {

  /** An IPv6 subscriber has all addresses that begin with the same eight bytes. */
  private static final int BYTES_OF_A_SUBSCRIBER = 8;

  private Network() {}

  /** The same for all addresses of a subscriber. */
  public static String of(String address) {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, BYTES_OF_A_SUBSCRIBER));
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
