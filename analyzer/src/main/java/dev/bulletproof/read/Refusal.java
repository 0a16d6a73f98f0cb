package dev.bulletproof.read;

import dev.bulletproof.model.Problem;
import dev.bulletproof.model.Severity;
import java.util.Locale;

/** Why a file is not read, with what to do about it. */
public enum Refusal {
    NOT_FOUND("Check the path."),
    EMPTY("Export or download it again; a résumé needs text."),
    NOT_THIS_FORMAT("Give a Word document (.docx), a PDF with text, .odt, .txt, .md or a JSON Resume."),
    OLD_WORD("Open it in Word or LibreOffice and save it as .docx."),
    PASSWORD("Save a copy without a password and give that one."),
    NO_TEXT_LAYER("Export it from the program it was written in, or run text recognition (OCR) over it."),
    UNREADABLE_TEXT("Export it again with standard fonts, and check by copying a paragraph into a text editor."),
    TOO_LARGE("Give the résumé alone, without portfolio pages or large images."),
    TOO_SLOW("Export it again from the program it was written in."),
    TRUNCATED("Its end is missing: download or copy it again."),
    DAMAGED("Open it in the program it was written in and save it again."),
    UNSAFE("It is built like an attack, not like a résumé: do not open it, and ask its sender.");

    private final String advice;

    Refusal(String advice) {
        this.advice = advice;
    }

    /** The exception that says so: {@code reason} completes a sentence that begins with the file's name. */
    public UnreadableException of(String name, String reason) {
        return new UnreadableException(new Problem(id(), Severity.ERROR, name + " " + reason, advice));
    }

    /** The name used in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
