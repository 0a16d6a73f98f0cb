package dev.bulletproof.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a fictional résumé says, without a word on how it looks.
 *
 * <p>Absent texts are empty and absent lists have no element.
 */
record Content(String name, String headline, List<Contact> contact, List<Part> sections) {

    record Contact(String text, String link) {}

    /** A section: running text, labelled facts, entries or plain bullets, in this order. */
    record Part(String heading, String text, List<Fact> facts, List<Job> entries, List<String> bullets) {}

    record Fact(String label, String text) {}

    /** A position, a degree or a project. */
    record Job(
            String title,
            String employer,
            String place,
            String dates,
            String intro,
            @JsonProperty("bullets") List<String> lines) {

        String employerAndPlace() {
            return joined(", ", employer, place);
        }
    }

    /** The texts that are there, with the separator between them. */
    static String joined(String separator, String... texts) {
        return String.join(
                separator,
                List.of(texts).stream().filter(text -> !text.isEmpty()).toList());
    }
}
