package dev.bulletproof.structure;

import dev.bulletproof.model.Period;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts the head of an entry into parts and takes out dates and places. Serves one entry. */
final class HeaderSplitter {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s+[|•·▪●◆♦]+\\s+|\\s+[-‐‑–—]+\\s+|\\s*[|]\\s*|:\\s+|\\s+@\\s*|\\s+\\bat\\b\\s+|\\s*\\(\\s*\\)\\s*");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:|/()\\[\\]•·‐‑–—-]+|[\\s,;:|/(\\[•·‐‑–—-]+$");
    private static final Pattern OPEN_END = Pattern.compile(".*[-‐‑–—]\\s*$");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?i)(?:inc|llc|l\\.l\\.c|ltd|limited|co|corp|plc|gmbh|llp|pvt)\\b.*");

    private final Vocabulary vocabulary;
    private final List<HeaderPart> parts = new ArrayList<>();
    private Period period = Period.UNKNOWN;
    private int fields;

    HeaderSplitter(Vocabulary vocabulary, List<Item> items) {
        this.vocabulary = vocabulary;
        items.forEach(this::take);
    }

    List<HeaderPart> parts() {
        return parts;
    }

    Period period() {
        return period;
    }

    private record Field(int row, String text) {}

    private void take(Item item) {
        String label = "";
        for (Field field : fields(item)) {
            fields++;
            for (String text : texts(field.text)) {
                String small = text.toLowerCase(Locale.ROOT);
                if (vocabulary.namesEntry(small)) {
                    label = small;
                } else {
                    parts.add(new HeaderPart(field.row, fields, text, label));
                    label = "";
                }
            }
        }
    }

    /** The stretches between wide white space; one that wraps goes on in the next printed line. */
    private List<Field> fields(Item item) {
        List<Field> fields = new ArrayList<>();
        int above = 0;
        for (Row row : item.rows()) {
            for (List<Word> printed : row.printed()) {
                List<List<Word>> line = new Row(row.index(), row.line(), printed, null).fields();
                boolean open = above > 0 && isOpen(fields.get(fields.size() - 1));
                boolean wraps = open || (above == 1 && !beginsAnew(row, printed));
                for (int at = 0; at < line.size(); at++) {
                    String text = line.get(at).stream().map(Word::text).collect(Collectors.joining(" "));
                    if (at == 0 && wraps) {
                        Field last = fields.remove(fields.size() - 1);
                        fields.add(new Field(last.row, last.text + " " + text));
                    } else {
                        fields.add(new Field(row.index(), text));
                    }
                }
                above = line.size();
            }
        }
        return fields;
    }

    /** In a narrow margin each line looks wrapped, but a place or a date stands for itself. */
    private boolean beginsAnew(Row row, List<Word> printed) {
        String text = printed.stream().map(Word::text).collect(Collectors.joining(" "));
        return vocabulary.isPlace(text)
                || (row.printed().size() == 1
                        && DateText.in(text).filter(date -> date.start() == 0).isPresent());
    }

    private static boolean isOpen(Field field) {
        return OPEN_END.matcher(field.text).matches();
    }

    private List<String> texts(String field) {
        return Arrays.stream(SEPARATOR.split(withoutDates(field)))
                .flatMap(text -> atCommas(text).stream())
                .map(text -> EDGES.matcher(text).replaceAll("").strip())
                .filter(text -> text.length() > 1 && !vocabulary.isPlace(text))
                .toList();
    }

    private String withoutDates(String text) {
        String rest = text;
        Optional<DateText> date = DateText.in(rest);
        while (date.isPresent()) {
            DateText found = date.get();
            boolean better = period.equals(Period.UNKNOWN) || (period.start() == null && found.range());
            period = better ? found.period() : period;
            rest = rest.substring(0, found.start()) + " | " + rest.substring(found.end());
            date = DateText.in(rest);
        }
        return rest;
    }

    /** {@code Engineer, Acme Inc., Boston} names an employer between commas, which part title, employer and place. */
    private List<String> atCommas(String text) {
        if (text.indexOf(',') < 0) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : text.split(",\\s+", -1)) {
            if (!pieces.isEmpty() && isLegalForm(piece)) {
                pieces.add(pieces.remove(pieces.size() - 1) + ", " + piece);
            } else {
                pieces.add(piece);
            }
        }
        boolean employer =
                pieces.stream().anyMatch(piece -> vocabulary.holdsOrganization(piece) && !vocabulary.holdsTitle(piece));
        return employer ? pieces : List.of(text);
    }

    /** Whether what follows a comma only says what kind of company it is. */
    static boolean isLegalForm(String text) {
        return LEGAL_FORM.matcher(text).matches();
    }
}
