package org.demarche.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A tree of nodes as bytes, so that what ships with the program is not read from its text by every
 * command. Such a file belongs to one text: it holds that text's length and checksum, and is not
 * used with any other.
 */
final class TreeFile {
  private static final int FORMAT = 1;
  private static final Node.Style[] STYLES = Node.Style.values();

  private TreeFile() {}

  /** The bytes of a tree that was read from a text. */
  static byte[] write(Node tree, byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeInt(text.length);
      out.writeLong(checksum(text));
      write(tree, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] text) {
    CRC32 sum = new CRC32();
    sum.update(text);
    return sum.getValue();
  }

  private static void write(Node node, DataOutputStream out) throws IOException {
    if (node instanceof Node.Mapping mapping) {
      begin('m', node.at(), out);
      out.writeInt(mapping.entries().size());
      for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
        out.writeUTF(entry.getKey());
        place(entry.getValue().keyAt(), out);
        write(entry.getValue().value(), out);
      }
    } else if (node instanceof Node.Sequence list) {
      begin('s', node.at(), out);
      out.writeInt(list.items().size());
      for (Node item : list.items()) {
        write(item, out);
      }
    } else {
      scalar(node, out);
    }
  }

  private static void scalar(Node node, DataOutputStream out) throws IOException {
    if (node instanceof Node.Text text) {
      begin('t', node.at(), out);
      out.writeUTF(text.value());
      out.writeByte(text.style().ordinal());
    } else if (node instanceof Node.Numeric number) {
      boolean isShort = number.value().unscaledValue().bitLength() < Long.SIZE;
      begin(isShort ? 'n' : 'N', node.at(), out);
      out.writeInt(number.value().scale());
      if (isShort) {
        out.writeLong(number.value().unscaledValue().longValueExact());
      } else {
        out.writeUTF(number.value().unscaledValue().toString());
      }
    } else if (node instanceof Node.Flag flag) {
      begin(flag.value() ? 'y' : 'f', node.at(), out);
    } else {
      begin('e', node.at(), out);
    }
  }

  private static void begin(char kind, Position at, DataOutputStream out) throws IOException {
    out.writeByte(kind);
    place(at, out);
  }

  private static void place(Position at, DataOutputStream out) throws IOException {
    out.writeInt(at.line());
    out.writeShort(at.column());
  }

  /**
   * Reads a tree back.
   *
   * @param bytes what {@link #write} gave
   * @param text the text that the tree must have been read from
   * @param file the file in which every node stands
   * @return empty where the bytes belong to another text
   */
  static Optional<Node> read(byte[] bytes, byte[] text, String file) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      boolean isOfText =
          in.readInt() == FORMAT && in.readInt() == text.length && in.readLong() == checksum(text);
      return isOfText ? Optional.of(node(in, file)) : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("a tree of the program is damaged: " + file, e);
    }
  }

  private static Node node(DataInputStream in, String file) throws IOException {
    byte kind = in.readByte();
    Position at = place(in, file);
    return switch (kind) {
      case 'm' -> mapping(in, at, file);
      case 's' -> sequence(in, at, file);
      case 't' -> new Node.Text(at, in.readUTF(), STYLES[in.readByte()]);
      case 'n' -> {
        int scale = in.readInt();
        yield new Node.Numeric(at, BigDecimal.valueOf(in.readLong(), scale));
      }
      case 'N' -> {
        int scale = in.readInt();
        yield new Node.Numeric(at, new BigDecimal(new BigInteger(in.readUTF()), scale));
      }
      case 'y', 'f' -> new Node.Flag(at, kind == 'y');
      default -> new Node.Empty(at);
    };
  }

  private static Node mapping(DataInputStream in, Position at, String file) throws IOException {
    int size = in.readInt();
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = in.readUTF();
      Position keyAt = place(in, file);
      entries.put(key, new Node.Entry(keyAt, node(in, file)));
    }
    return new Node.Mapping(at, entries);
  }

  private static Node sequence(DataInputStream in, Position at, String file) throws IOException {
    int size = in.readInt();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node(in, file));
    }
    return new Node.Sequence(at, items);
  }

  private static Position place(DataInputStream in, String file) throws IOException {
    int line = in.readInt();
    return new Position(file, line, in.readUnsignedShort());
  }
}
