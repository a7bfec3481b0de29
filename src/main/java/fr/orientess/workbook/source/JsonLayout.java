package fr.orientess.workbook.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the objects of a JSON array and their fields stand in the text. The text must have been
 * read before: here nothing is checked any more.
 *
 * @param start just after the opening bracket
 * @param end just before the closing bracket
 */
record JsonLayout(String text, int start, int end, List<Item> items) {

  /** A piece of the text, its end left out. */
  record Span(int start, int end) {}

  /** One object. */
  record Item(Span span, List<Field> fields) {}

  /** One field; its name with the quotes. */
  record Field(Span name, Span value) {}

  static JsonLayout of(String text) {
    return new Scanner(text).layout();
  }

  String text(Span span) {
    return text.substring(span.start, span.end);
  }

  /** The text between two pieces. */
  String between(Span first, Span second) {
    return text.substring(first.end, second.start);
  }

  private static final class Scanner {

    private final String text;
    private int at;

    Scanner(String text) {
      this.text = text;
    }

    JsonLayout layout() {
      skipTo('[');
      int start = ++at;
      var items = new ArrayList<Item>();
      for (skipSpaces(); text.charAt(at) != ']'; skipSpaces()) {
        if (text.charAt(at) == ',') {
          at++;
        } else {
          items.add(item());
        }
      }
      return new JsonLayout(text, start, at, List.copyOf(items));
    }

    private Item item() {
      int start = at;
      var fields = new ArrayList<Field>();
      if (text.charAt(at) != '{') {
        return new Item(value(), List.of());
      }
      at++;
      for (skipSpaces(); text.charAt(at) != '}'; skipSpaces()) {
        if (text.charAt(at) == ',') {
          at++;
        } else {
          fields.add(field());
        }
      }
      return new Item(new Span(start, ++at), List.copyOf(fields));
    }

    private Field field() {
      var name = value();
      skipTo(':');
      at++;
      skipSpaces();
      return new Field(name, value());
    }

    private Span value() {
      int start = at;
      int depth = 0;
      do {
        switch (text.charAt(at)) {
          case '"' -> skipText();
          case '{', '[' -> {
            depth++;
            at++;
          }
          case '}', ']' -> {
            depth--;
            at++;
          }
          default -> at++;
        }
      } while (depth > 0 || !endsValue(start));
      return new Span(start, at);
    }

    private boolean endsValue(int start) {
      char first = text.charAt(start);
      char c = text.charAt(at);
      return first == '"'
          || first == '{'
          || first == '['
          || c == ','
          || c == '}'
          || c == ']'
          || c == ':'
          || Character.isWhitespace(c);
    }

    private void skipText() {
      at++;
      while (text.charAt(at) != '"') {
        at += text.charAt(at) == '\\' ? 2 : 1;
      }
      at++;
    }

    private void skipTo(char wanted) {
      while (text.charAt(at) != wanted) {
        at++;
      }
    }

    private void skipSpaces() {
      while (Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
  }
}
