package dev.bulletproof.annotate.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int END_LENGTH = 22;
    private static final int NAMES_IN_UTF_8 = 0x800;
    private static final int DEFLATED = 8;
    private static final int VERSION = 20;
    /** 1 January 1980, the first day that ZIP knows: the same content gives the same bytes. */
    private static final int DAY = 0x21;

    /**
     * @param record in the table of contents
     * @param offset of its local header
     */
    private record Entry(String name, ByteBuffer record, int offset) {}

    private final ByteBuffer zip;
    private final List<Entry> entries = new ArrayList<>();
    private final int directory;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream contents = new ByteArrayOutputStream();
    private int count;

    /** @param bytes of a ZIP file that has been read through already */
    ZipCopy(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = bytes.length - END_LENGTH;
        while (zip.getInt(end) != END) {
            end--;
        }
        this.directory = zip.getInt(end + 16);
        int at = directory;
        for (int i = 0; i < (zip.getShort(end + 10) & 0xffff); i++) {
            at = read(at);
        }
    }

    private int read(int at) {
        int nameLength = unsigned(at + 28);
        int length = CENTRAL_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        String name = new String(zip.array(), at + CENTRAL_LENGTH, nameLength, UTF_8);
        ByteBuffer record = ByteBuffer.wrap(Arrays.copyOfRange(zip.array(), at, at + length))
                .order(ByteOrder.LITTLE_ENDIAN);
        entries.add(new Entry(name, record, zip.getInt(at + 42)));
        return at + length;
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
        entry.record.putInt(42, out.size());
        contents.writeBytes(entry.record.array());
        count++;
        out.write(zip.array(), entry.offset, next(entry.offset) - entry.offset);
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
        ByteBuffer common = little(26)
                .putShort((short) VERSION)
                .putShort((short) NAMES_IN_UTF_8)
                .putShort((short) DEFLATED)
                .putShort((short) 0)
                .putShort((short) DAY)
                .putInt((int) sum.getValue())
                .putInt(packed.length)
                .putInt(content.length)
                .putShort((short) encoded.length)
                .putShort((short) 0);
        int offset = out.size();
        contents.writeBytes(little(6).putInt(CENTRAL).putShort((short) VERSION).array());
        contents.writeBytes(common.array());
        contents.writeBytes(little(14).putInt(10, offset).array());
        contents.writeBytes(encoded);
        count++;
        out.writeBytes(little(4).putInt(LOCAL).array());
        out.writeBytes(common.array());
        out.writeBytes(encoded);
        out.writeBytes(packed);
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
        ByteBuffer end = little(END_LENGTH)
                .putInt(END)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(contents.size())
                .putInt(out.size());
        out.writeBytes(contents.toByteArray());
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
