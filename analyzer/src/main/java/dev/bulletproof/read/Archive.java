package dev.bulletproof.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a ZIP file, found through its central directory and inflated one by one, never onto the disk.
 *
 * <p>Not safe for use by several threads: it counts what has been inflated.
 */
public final class Archive {
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_HEADER_LENGTH = 30;
    private static final int MAX_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int GRACE = 1 << 20;

    private record Entry(int flags, int method, int packed, int inflated, int header) {}

    private final String file;
    private final Limits limits;
    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int budget;

    private Archive(String file, byte[] bytes, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = limits.inflatedBytes();
    }

    /** Opens an archive; {@code file} is for messages. */
    public static Archive open(String file, byte[] bytes, Limits limits) throws UnreadableException {
        Archive archive = new Archive(file, bytes, limits);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw Refusal.DAMAGED.of(file, "has a damaged table of contents");
        }
        return archive;
    }

    /** The names of all parts, in the order of the directory, without a leading slash. */
    public Set<String> names() {
        return entries.keySet();
    }

    /** A part's content; nothing where there is no such part. */
    public Optional<byte[]> part(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(inflate(name, entry));
    }

    private void readDirectory() throws UnreadableException {
        int end = endOfDirectory();
        int count = bytes.getShort(end + 10) & 0xffff;
        if (count > limits.entries()) {
            throw Refusal.UNSAFE.of(file, "holds more than " + limits.entries() + " parts");
        }
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            at = readEntry(at);
        }
    }

    private int endOfDirectory() throws UnreadableException {
        int last = bytes.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
            if (bytes.getInt(at) == END_OF_DIRECTORY) {
                return at;
            }
        }
        throw Refusal.TRUNCATED.of(file, "is cut off");
    }

    private int readEntry(int at) throws UnreadableException {
        if (bytes.getInt(at) != DIRECTORY_ENTRY) {
            throw Refusal.DAMAGED.of(file, "has a damaged table of contents");
        }
        int nameLength = bytes.getShort(at + 28) & 0xffff;
        String name = new String(bytes.array(), at + DIRECTORY_ENTRY_LENGTH, nameLength, UTF_8);
        if (name.contains("..") || name.contains("\\") || name.startsWith("/") || name.indexOf('\0') >= 0) {
            throw Refusal.UNSAFE.of(file, "holds a part whose name points outside the file");
        }
        entries.putIfAbsent(
                name,
                new Entry(
                        bytes.getShort(at + 8),
                        bytes.getShort(at + 10),
                        bytes.getInt(at + 20),
                        bytes.getInt(at + 24),
                        bytes.getInt(at + 42)));
        int extra = bytes.getShort(at + 30) & 0xffff;
        int comment = bytes.getShort(at + 32) & 0xffff;
        return at + DIRECTORY_ENTRY_LENGTH + nameLength + extra + comment;
    }

    private byte[] inflate(String name, Entry entry) throws UnreadableException {
        if ((entry.flags & 1) != 0) {
            throw Refusal.PASSWORD.of(file, "needs a password to be opened");
        }
        try {
            int nameLength = bytes.getShort(entry.header + 26) & 0xffff;
            int extra = bytes.getShort(entry.header + 28) & 0xffff;
            int start = entry.header + LOCAL_HEADER_LENGTH + nameLength + extra;
            if (start + entry.packed > bytes.limit()) {
                throw Refusal.TRUNCATED.of(file, "is cut off");
            }
            return content(name, entry, start);
        } catch (IndexOutOfBoundsException | DataFormatException broken) {
            throw Refusal.DAMAGED.of(file, "is damaged at " + name);
        }
    }

    private byte[] content(String name, Entry entry, int start) throws UnreadableException, DataFormatException {
        if (entry.method == STORED) {
            return Arrays.copyOfRange(bytes.array(), start, start + entry.packed);
        }
        if (entry.method != DEFLATED) {
            throw Refusal.DAMAGED.of(file, "packs " + name + " in an unknown way");
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, entry.packed);
            return drain(inflater, entry);
        } finally {
            inflater.end();
        }
    }

    /** What the directory says of sizes may be a lie: only what really comes out counts. */
    private byte[] drain(Inflater inflater, Entry entry) throws UnreadableException, DataFormatException {
        long ratioBound = Math.max(GRACE, (long) entry.packed * limits.inflation());
        byte[] out = new byte[Math.max(1024, Math.min(entry.inflated + 1, GRACE))];
        int length = 0;
        while (!inflater.finished()) {
            if (length == out.length) {
                out = Arrays.copyOf(out, length * 2);
            }
            int read = inflater.inflate(out, length, out.length - length);
            length += read;
            if (length > budget || length > ratioBound) {
                throw Refusal.UNSAFE.of(file, "unpacks to more than any résumé holds (a ZIP bomb)");
            }
            if (read == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                throw Refusal.TRUNCATED.of(file, "is cut off");
            }
        }
        budget -= length;
        return Arrays.copyOf(out, length);
    }
}
