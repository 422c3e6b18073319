package org.oidor.transforms.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into lines of text, and leaves a text alone that is none. */
final class HtmlText {
  /** Tags that tell HTML from a text such as "costs <50" or "&lt;name>". */
  private static final Set<String> TAGS =
      Set.of(
          "a",
          "b",
          "blockquote",
          "body",
          "br",
          "button",
          "center",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "font",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "hr",
          "html",
          "i",
          "iframe",
          "img",
          "input",
          "li",
          "link",
          "meta",
          "o:p",
          "object",
          "ol",
          "p",
          "pre",
          "s",
          "script",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "style",
          "sub",
          "sup",
          "svg",
          "table",
          "tbody",
          "td",
          "th",
          "title",
          "tr",
          "u",
          "ul",
          "video");

  /** Tags after which line breaks of the source mean nothing. */
  private static final Set<String> LAYOUT_TAGS =
      Set.of("body", "div", "html", "li", "p", "table", "td", "tr");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "tr",
          "ul");

  /** What mail programs put around the message that is answered, and around signatures. */
  private static final String QUOTES =
      "blockquote, .gmail_quote, .gmail_attr, .gmail_signature, .moz-cite-prefix,"
          + " .moz-signature, .yahoo_quoted, #divRplyFwdMsg, #divRplyFwdMsg ~ *, #appendonsend ~ *,"
          + " [hidden], [style*=display:none], [style*=display: none]";

  private static final int MAX_TAG_NAME = 12;
  private static final int MAX_ENTITY = 10;

  private HtmlText() {}

  /** Returns the text that a reader of the HTML sees, without quoted messages. */
  static String toText(String text) {
    boolean html = false;
    boolean layout = false;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      String tag = tagAt(text, i);
      if (TAGS.contains(tag)) {
        html = true;
        layout = layout || LAYOUT_TAGS.contains(tag);
      }
    }
    if (html) {
      return render(text, layout);
    }
    return hasEntity(text) ? Parser.unescapeEntities(text, false) : text;
  }

  /** Name of the tag that opens or closes at a {@code <}, in lower case, or empty. */
  private static String tagAt(String text, int begin) {
    int i = begin + 1;
    if (i < text.length() && text.charAt(i) == '/') {
      i++;
    }
    int end = i;
    int limit = Math.min(text.length(), i + MAX_TAG_NAME);
    while (end < limit
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == ':')) {
      end++;
    }
    boolean closed = end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) >= 0;
    return closed ? text.substring(i, end).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean hasEntity(String text) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int limit = Math.min(text.length(), i + MAX_ENTITY);
      for (int j = i + 1; j < limit; j++) {
        char c = text.charAt(j);
        if (c == ';') {
          return j > i + 1;
        }
        if (c != '#' && !Character.isLetterOrDigit(c)) {
          break;
        }
      }
    }
    return false;
  }

  private static String render(String html, boolean layout) {
    Document document = Jsoup.parse(html);
    Element body = document.body();
    StringBuilder all = new StringBuilder(html.length());
    append(body, layout, all);
    body.select(QUOTES).remove();
    StringBuilder own = new StringBuilder(all.length());
    append(body, layout, own);
    // a message that is nothing but a quotation is worth more than an empty one
    return own.toString().isBlank() ? all.toString() : own.toString();
  }

  private static void append(Element body, boolean layout, StringBuilder out) {
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              out.append(
                  layout
                      ? text.getWholeText().replace('\n', ' ').replace('\r', ' ')
                      : text.getWholeText());
            } else if (node.normalName().equals("br") || BLOCKS.contains(node.normalName())) {
              out.append('\n');
            } else if (node.normalName().equals("td") || node.normalName().equals("th")) {
              out.append(' ');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (BLOCKS.contains(node.normalName())) {
              out.append('\n');
            }
          }
        },
        body);
  }
}
