package dev.bulletproof.annotate.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Copies a ZIP file with some of its entries replaced and others added. Entries that stay are copied byte for byte,
 * packed as they are.
 */
final class ZipCopy {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int OFFSET_IN_CENTRAL = 42;
    private static final int END_LENGTH = 22;
    private static final int NAMES_IN_UTF_8 = 0x800;
    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    /** 1 January 1980, the first day that ZIP knows: the same content gives the same bytes. */
    private static final int DAY = 0x21;

    /**
     * @param start of its record in the table of contents
     * @param end of that record
     * @param offset of its local header
     */
    private record Entry(String name, int start, int end, int offset) {}

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final List<Entry> entries = new ArrayList<>();
    private final int directory;
    private final LittleEndian out = new LittleEndian();
    private final LittleEndian contents = new LittleEndian();
    private int count;

    /** @param bytes of a ZIP file that has been read through already */
    ZipCopy(byte[] bytes) {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        this.directory = zip.getInt(end + 16);
        int at = directory;
        for (int i = 0; i < unsigned(end + 10); i++) {
            Entry entry = entry(at);
            entries.add(entry);
            at = entry.end;
        }
    }

    private Entry entry(int at) {
        int nameLength = unsigned(at + 28);
        int end = at + CENTRAL_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        String name = new String(bytes, at + CENTRAL_LENGTH, nameLength, UTF_8);
        return new Entry(name, at, end, zip.getInt(at + OFFSET_IN_CENTRAL));
    }

    private int unsigned(int at) {
        return zip.getShort(at) & 0xffff;
    }

    /** The copy, with these contents in the place of the entries of that name or behind all others. */
    byte[] with(Map<String, byte[]> replacements) {
        Map<String, byte[]> left = new LinkedHashMap<>(replacements);
        for (Entry entry : entries) {
            byte[] content = left.remove(entry.name);
            if (content != null) {
                add(entry.name, content);
            } else if (!replacements.containsKey(entry.name)) {
                copy(entry);
            }
        }
        left.forEach(this::add);
        return finished();
    }

    private void copy(Entry entry) {
        contents.bytes(bytes, entry.start, entry.start + OFFSET_IN_CENTRAL)
                .ints(out.size())
                .bytes(bytes, entry.start + CENTRAL_LENGTH, entry.end);
        count++;
        out.bytes(bytes, entry.offset, next(entry.offset));
    }

    /** Where the next entry or the table of contents begins: what lies between may hold a data descriptor. */
    private int next(int offset) {
        return entries.stream()
                .mapToInt(Entry::offset)
                .filter(other -> other > offset)
                .min()
                .orElse(directory);
    }

    private void add(String name, byte[] content) {
        byte[] packed = deflated(content);
        byte[] encoded = name.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] common = new LittleEndian()
                .shorts(VERSION, NAMES_IN_UTF_8, DEFLATED, 0, DAY)
                .ints((int) sum.getValue(), packed.length, content.length)
                .shorts(encoded.length, 0)
                .toBytes();
        contents.ints(CENTRAL)
                .shorts(VERSION)
                .bytes(common)
                .shorts(0, 0, 0)
                .ints(0, out.size())
                .bytes(encoded);
        count++;
        out.ints(LOCAL).bytes(common).bytes(encoded).bytes(packed);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private byte[] finished() {
        int start = out.size();
        return out.bytes(contents.toBytes())
                .ints(END, 0)
                .shorts(count, count)
                .ints(contents.size(), start)
                .shorts(0)
                .toBytes();
    }
}
