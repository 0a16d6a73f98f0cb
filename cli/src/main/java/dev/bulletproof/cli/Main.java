package dev.bulletproof.cli;

import java.util.Locale;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        // CoreNLP and OpenNLP lower-case in the default locale: in Turkish "Identified" would be no verb.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(new Bulletproof(Terminal.ofProcess()).run(args));
    }
}
