package dev.bulletproof.model;

import java.util.List;

/**
 * Who the résumé is about: what {@code --redact} masks.
 *
 * @param name as printed; empty where none was found
 * @param headline the title under the name; empty where there is none
 * @param contacts e-mail addresses, telephone numbers, postal addresses and links, each as printed
 */
public record Identity(String name, String headline, List<String> contacts) {
    public Identity {
        contacts = List.copyOf(contacts);
    }
}
