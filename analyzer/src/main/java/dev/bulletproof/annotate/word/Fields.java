package dev.bulletproof.annotate.word;

/** Where fields begin and end among the children of a paragraph: what is put into a field is lost when it is updated. */
final class Fields {
    private Fields() {}

    /** The place of a child, or that of the field it belongs to. */
    static int before(Tag paragraph, int child) {
        int begin = child;
        int depth = 0;
        for (int i = 0; i < child; i++) {
            int now = depth + step(paragraph, i);
            if (depth == 0 && now > 0) {
                begin = i;
            }
            depth = now;
        }
        return depth > 0 ? begin : child;
    }

    /** The place behind a child, or behind the field it belongs to. */
    static int after(Tag paragraph, int child) {
        int depth = 0;
        int size = paragraph.children().size();
        for (int i = 0; i < size; i++) {
            depth += step(paragraph, i);
            if (i >= child && depth <= 0) {
                return i + 1;
            }
        }
        return child + 1;
    }

    private static int step(Tag paragraph, int child) {
        return paragraph.children().get(child) instanceof Tag tag
                ? tag.all().mapToInt(Fields::step).sum()
                : 0;
    }

    /** One in where a field begins, one out where it ends. */
    static int step(Tag tag) {
        if (!tag.is("fldChar")) {
            return 0;
        }
        return switch (tag.attribute("fldCharType").orElse("")) {
            case "begin" -> 1;
            case "end" -> -1;
            default -> 0;
        };
    }
}
