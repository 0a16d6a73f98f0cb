package dev.bulletproof.read.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads operands and operators of a content stream. It never fails: what it cannot read it skips, as viewers do.
 *
 * <p>Operands are {@link Double}, {@code byte[]} (strings), {@link Name}, {@link List} and {@link Map}.
 */
final class ContentScanner {

    /** A name object, without its slash. */
    record Name(String text) {}

    private record Closing(char bracket) {}

    private static final int MAX_DEPTH = 32;
    private static final int MAX_OPERANDS = 20_000;

    private final byte[] bytes;
    private int at;

    ContentScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Fills {@code operands} and gives the operator that follows them; empty at the end of the stream. */
    String next(List<Object> operands) {
        operands.clear();
        while (true) {
            skipBlanks();
            if (at >= bytes.length) {
                return "";
            }
            if (startsOperator(bytes[at])) {
                String operator = word();
                if (!isConstant(operator)) {
                    return operator;
                }
            } else {
                Object operand = operand(0);
                if (!(operand instanceof Closing) && operands.size() < MAX_OPERANDS) {
                    operands.add(operand);
                }
            }
        }
    }

    /** Skips the data of an inline image whose {@code ID} has just been read. */
    void skipImageData() {
        for (int i = at + 1; i + 2 < bytes.length; i++) {
            boolean end = bytes[i] == 'E' && bytes[i + 1] == 'I' && isBlank(bytes[i - 1]) && isBlank(bytes[i + 2]);
            if (end && looksLikeContent(i + 2)) {
                at = i + 2;
                return;
            }
        }
        at = bytes.length;
    }

    /** Image data may hold the letters EI; what follows the true end is text. */
    private boolean looksLikeContent(int from) {
        for (int i = from; i < Math.min(from + 12, bytes.length); i++) {
            int b = bytes[i];
            if (b < 0 || (b < ' ' && !isBlank((byte) b))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConstant(String word) {
        return word.equals("true") || word.equals("false") || word.equals("null");
    }

    private static boolean startsOperator(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '\'' || b == '"';
    }

    private Object operand(int depth) {
        byte b = bytes[at];
        return switch (b) {
            case '/' -> {
                at++;
                yield name();
            }
            case '(' -> string();
            case '<' -> at + 1 < bytes.length && bytes[at + 1] == '<' ? dictionary(depth) : hexString();
            case '[' -> array(depth);
            case ']', '>', ')', '{', '}' -> {
                at++;
                yield new Closing((char) b);
            }
            default -> number();
        };
    }

    private List<Object> array(int depth) {
        at++;
        List<Object> items = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at >= bytes.length || depth > MAX_DEPTH) {
                return items;
            }
            if (bytes[at] == ']') {
                at++;
                return items;
            }
            if (startsOperator(bytes[at])) {
                word();
                continue;
            }
            Object item = operand(depth + 1);
            if (items.size() < MAX_OPERANDS) {
                items.add(item);
            }
        }
    }

    private Map<String, Object> dictionary(int depth) {
        at += 2;
        Map<String, Object> entries = new LinkedHashMap<>();
        String key = "";
        while (true) {
            skipBlanks();
            if (at >= bytes.length || depth > MAX_DEPTH) {
                return entries;
            }
            if (bytes[at] == '>') {
                at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
                return entries;
            }
            Object item = startsOperator(bytes[at]) ? word() : operand(depth + 1);
            if (key.isEmpty() && item instanceof Name name) {
                key = name.text();
            } else {
                entries.put(key, item);
                key = "";
            }
        }
    }

    private String word() {
        int start = at;
        at++;
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
        return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    }

    private Name name() {
        int start = at;
        boolean escaped = false;
        while (at < bytes.length && isRegular(bytes[at])) {
            escaped |= bytes[at] == '#';
            at++;
        }
        String text = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
        return new Name(escaped ? unescaped(text) : text);
    }

    private static String unescaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            int code =
                    name.charAt(i) == '#' && i + 2 < name.length() ? hex(name.charAt(i + 1), name.charAt(i + 2)) : -1;
            text.append(code < 0 ? name.charAt(i) : (char) code);
            i += code < 0 ? 0 : 2;
        }
        return text.toString();
    }

    private static int hex(char high, char low) {
        int left = Character.digit(high, 16);
        int right = Character.digit(low, 16);
        return left < 0 || right < 0 ? -1 : left * 16 + right;
    }

    private Double number() {
        int start = at;
        double value = 0;
        double unit = 0;
        boolean negative = false;
        for (; at < bytes.length; at++) {
            byte b = bytes[at];
            if (b >= '0' && b <= '9') {
                value = unit == 0 ? value * 10 + (b - '0') : value + (b - '0') * unit;
                unit /= 10;
            } else if (b == '.' && unit == 0) {
                unit = 0.1;
            } else if (b == '-' && at == start) {
                negative = true;
            } else if (b != '+' && b != '-') {
                break;
            }
        }
        at = Math.max(at, start + 1);
        return negative ? -value : value;
    }

    private byte[] string() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int depth = 0;
        while (at < bytes.length) {
            byte b = bytes[at++];
            if (b == '\\') {
                escape(text);
                continue;
            }
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (depth > 1 || b != '(') {
                text.write(b);
            }
        }
        return text.toByteArray();
    }

    private void escape(ByteArrayOutputStream text) {
        if (at >= bytes.length) {
            return;
        }
        byte b = bytes[at++];
        switch (b) {
            case 'n' -> text.write('\n');
            case 'r' -> text.write('\r');
            case 't' -> text.write('\t');
            case 'b' -> text.write('\b');
            case 'f' -> text.write('\f');
            case '\n' -> {}
            case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
            default -> text.write(isOctal(b) ? octal(b) : b);
        }
    }

    private int octal(byte first) {
        int code = first - '0';
        for (int i = 0; i < 2 && at < bytes.length && isOctal(bytes[at]); i++) {
            code = code * 8 + bytes[at++] - '0';
        }
        return code;
    }

    private static boolean isOctal(byte b) {
        return b >= '0' && b <= '7';
    }

    private byte[] hexString() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int high = -1;
        for (at++; at < bytes.length && bytes[at] != '>'; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit >= 0 && high >= 0) {
                text.write(high * 16 + digit);
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        at++;
        if (high >= 0) {
            text.write(high * 16);
        }
        return text.toByteArray();
    }

    private void skipBlanks() {
        while (at < bytes.length && (isBlank(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isRegular(byte b) {
        return !isBlank(b) && "()<>[]{}/%".indexOf(b) < 0;
    }
}
