package dev.bulletproof.annotate.word;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * An XML part of a package, as written. It expects what a real parser has found to be well-formed and free of document
 * types.
 */
final class Part {
    private final Charset charset;
    private final String prologue;
    private final Tag root;
    private final String epilogue;

    private Part(Charset charset, String prologue, Tag root, String epilogue) {
        this.charset = charset;
        this.prologue = prologue;
        this.root = root;
        this.epilogue = epilogue;
    }

    static Part parse(byte[] bytes) {
        Charset charset = charset(bytes);
        return new Parser(new String(bytes, charset)).parse(charset);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return UTF_16LE;
        }
        return bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff ? UTF_16BE : UTF_8;
    }

    Tag root() {
        return root;
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(prologue);
        root.write(out);
        return out.append(epilogue).toString().getBytes(charset);
    }

    private static final class Parser {
        private final String text;
        private final Deque<Tag> open = new ArrayDeque<>();
        private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
        private int at;

        Parser(String text) {
            this.text = text;
            scopes.push(Map.of());
        }

        Part parse(Charset charset) {
            skipToRoot();
            String prologue = text.substring(0, at);
            Tag document = new Tag("document", "", "");
            open.push(document);
            do {
                node();
            } while (open.size() > 1);
            Tag root = document.tags().findFirst().orElseThrow();
            return new Part(charset, prologue, root, text.substring(at));
        }

        private void skipToRoot() {
            while (text.startsWith("<?", at) || text.startsWith("<!", at) || text.charAt(at) != '<') {
                at = text.charAt(at) == '<' ? endOfMarkup() : at + 1;
            }
        }

        private void node() {
            int start = at;
            if (text.charAt(at) != '<') {
                at = indexOf("<", at);
                open.element().add(new Characters(text.substring(start, at)));
            } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
                at = endOfMarkup();
                open.element().add(new Characters(text.substring(start, at)));
            } else if (text.startsWith("</", at)) {
                at = indexOf(">", at) + 1;
                open.pop().closeWith(text.substring(start, at));
                scopes.pop();
            } else {
                element();
            }
        }

        private int endOfMarkup() {
            if (text.startsWith("<!--", at)) {
                return indexOf("-->", at + 4) + 3;
            }
            return text.startsWith("<![CDATA[", at) ? indexOf("]]>", at) + 3 : indexOf(">", at) + 1;
        }

        private void element() {
            int nameEnd = at + 1;
            while (">/ \t\r\n".indexOf(text.charAt(nameEnd)) < 0) {
                nameEnd++;
            }
            int end = endOfTag(nameEnd);
            boolean empty = text.charAt(end - 1) == '/';
            String name = text.substring(at + 1, nameEnd);
            String attributes = text.substring(nameEnd, empty ? end - 1 : end);
            Map<String, String> scope = scope(attributes);
            String prefix = name.substring(0, Math.max(0, name.indexOf(':')));
            Tag tag = new Tag(name, scope.getOrDefault(prefix, ""), attributes);
            open.element().add(tag);
            at = end + 1;
            if (!empty) {
                open.push(tag);
                scopes.push(scope);
            }
        }

        private int endOfTag(int from) {
            int end = from;
            char quote = 0;
            while (quote != 0 || text.charAt(end) != '>') {
                char c = text.charAt(end);
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                } else if (c == quote) {
                    quote = 0;
                }
                end++;
            }
            return end;
        }

        private Map<String, String> scope(String attributes) {
            Map<String, String> outer = scopes.element();
            if (!attributes.contains("xmlns")) {
                return outer;
            }
            Map<String, String> scope = new HashMap<>(outer);
            for (String[] attribute : new Tag("", "", attributes).attributeList()) {
                if (attribute[0].equals("xmlns")) {
                    scope.put("", attribute[1]);
                } else if (attribute[0].startsWith("xmlns:")) {
                    scope.put(attribute[0].substring(6), attribute[1]);
                }
            }
            return scope;
        }

        private int indexOf(String mark, int from) {
            int found = text.indexOf(mark, from);
            if (found < 0) {
                throw new IllegalArgumentException("XML that breaks off");
            }
            return found;
        }
    }
}
