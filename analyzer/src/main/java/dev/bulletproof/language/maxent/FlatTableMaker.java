package dev.bulletproof.language.maxent;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a {@link FlatTable} at build time. */
final class FlatTableMaker {
    private static final int TO_A_BUCKET = 2;
    private static final int LONGEST = 255;

    private record Entry(int kind, String text, int number) {}

    private final List<Entry> entries = new ArrayList<>();

    void add(int kind, String text, int number) {
        entries.add(new Entry(kind, text, number));
    }

    void write(FlatWriter out) {
        int count = Integer.highestOneBit(Math.max(1, entries.size() / TO_A_BUCKET));
        List<List<Entry>> buckets = IntStream.range(0, count)
                .<List<Entry>>mapToObj(i -> new ArrayList<>())
                .toList();
        entries.forEach(entry ->
                buckets.get(FlatTable.bucket(entry.kind, entry.text, count)).add(entry));
        int[] starts = new int[count + 1];
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            buckets.get(i).forEach(entry -> write(entry, all));
            starts[i + 1] = all.size();
        }
        out.ints(starts);
        out.bytes(all.toByteArray());
    }

    private static void write(Entry entry, ByteArrayOutputStream out) {
        byte[] text = entry.text.getBytes(StandardCharsets.UTF_8);
        if (text.length > LONGEST || entry.number >> 24 != 0) {
            throw new IllegalStateException("too long or too large: " + entry);
        }
        out.write(entry.kind);
        out.write(text.length);
        out.writeBytes(text);
        out.write(entry.number >> 16);
        out.write(entry.number >> 8);
        out.write(entry.number);
    }
}
