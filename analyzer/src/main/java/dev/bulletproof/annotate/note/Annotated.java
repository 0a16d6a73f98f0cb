package dev.bulletproof.annotate.note;

import java.util.List;

/**
 * A file as written back.
 *
 * @param bytes all of it
 * @param ending of the file to write, such as {@code .reviewed.docx}
 * @param deeds one for each note, in reading order
 * @param diff what changed in a text file, in unified form; empty for other formats
 * @param remarks what the user should know about the copy
 */
@SuppressWarnings("ArrayRecordComponent") // It is handed on, never compared.
public record Annotated(byte[] bytes, String ending, List<Deed> deeds, String diff, List<String> remarks) {
    public Annotated {
        deeds = List.copyOf(deeds);
        remarks = List.copyOf(remarks);
    }
}
