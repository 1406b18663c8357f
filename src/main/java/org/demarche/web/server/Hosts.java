package org.demarche.web.server;

import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names under which the server may be asked for. A page of another site that makes a browser
 * believe that its name is this machine's is refused by them.
 *
 * @param names host names and addresses, lower case, without ports
 */
record Hosts(Set<String> names) {
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  Hosts {
    names = Set.copyOf(names);
  }

  /** Those of a server that listens at an address. */
  static Hosts of(String host) {
    Set<String> names = new LinkedHashSet<>(LOOPBACK);
    names.add(host.toLowerCase(Locale.ROOT));
    if (isAnyAddress(host)) {
      addresses().forEach(address -> names.add(written(address)));
    }
    if (!isLoopback(host)) {
      names.addAll(ownNames());
    }
    return new Hosts(names);
  }

  /** Whether a {@code Host} header names this server. */
  boolean allows(String header) {
    String lower = header.toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    boolean hasPort = colon > lower.lastIndexOf(']');
    return names.contains(hasPort ? lower.substring(0, colon) : lower);
  }

  /** The address that other machines of the room can reach, or the given one. */
  static String reachable(String host) {
    if (!isAnyAddress(host)) {
      return host;
    }
    return addresses().stream()
        .filter(a -> !a.isLoopbackAddress() && a.getAddress().length == 4)
        .map(Hosts::written)
        .findFirst()
        .orElse("localhost");
  }

  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.equals("::1") || host.startsWith("127.");
  }

  private static boolean isAnyAddress(String host) {
    return host.equals("0.0.0.0") || host.equals("::") || host.equals("[::]");
  }

  private static List<InetAddress> addresses() {
    List<InetAddress> found = new ArrayList<>();
    try {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        each.getInterfaceAddresses().stream()
            .map(InterfaceAddress::getAddress)
            .filter(address -> !address.isLinkLocalAddress())
            .forEach(found::add);
      }
    } catch (SocketException e) {
      // The names of loopback remain.
      return found;
    }
    return found;
  }

  private static Set<String> ownNames() {
    try {
      String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      return Set.of(name, name + ".local");
    } catch (UnknownHostException e) {
      return Set.of();
    }
  }

  private static String written(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    String plain = zone < 0 ? text : text.substring(0, zone);
    return plain.contains(":") ? "[" + plain + "]" : plain;
  }
}
