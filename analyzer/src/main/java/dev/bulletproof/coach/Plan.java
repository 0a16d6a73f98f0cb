package dev.bulletproof.coach;

import java.util.List;

/**
 * What a coach would hand over.
 *
 * @param title the file and the role it was read for
 * @param summary score and signals in a few lines
 * @param parts the six parts, in order
 */
public record Plan(String title, List<String> summary, List<Part> parts) {
    public Plan {
        summary = List.copyOf(summary);
        parts = List.copyOf(parts);
    }

    /** A part under its heading. */
    public record Part(String heading, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a part. All text is plain; a renderer escapes it. */
    public sealed interface Block {
        /** A paragraph. */
        record Text(String text) implements Block {}

        /** A list, under a line that says of what. */
        record Items(String lead, List<String> items) implements Block {
            public Items {
                items = List.copyOf(items);
            }
        }

        /** A table. */
        record Table(List<String> header, List<List<String>> rows) implements Block {
            public Table {
                header = List.copyOf(header);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }
}
