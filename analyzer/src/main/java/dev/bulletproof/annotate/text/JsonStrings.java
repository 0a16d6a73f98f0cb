package dev.bulletproof.annotate.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Optional;

/** Finds strings in the text of a JSON document, so that all around them stays as it is written. */
final class JsonStrings {

    /**
     * A string as written.
     *
     * @param value what it says
     * @param start of its first quotation mark
     * @param end behind its last one
     */
    record Literal(String value, int start, int end) {
        /** The literal that says something else. */
        String with(String other) {
            return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(other)) + '"';
        }
    }

    private JsonStrings() {}

    /** The string at a pointer (RFC 6901); nothing where there is none. */
    static Optional<Literal> at(String json, String pointer) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonPointer wanted = JsonPointer.compile(pointer);
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.getParsingContext().pathAsPointer().equals(wanted)) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    String value = parser.getText();
                    return Optional.of(new Literal(
                            value, start, (int) parser.currentLocation().getCharOffset()));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
