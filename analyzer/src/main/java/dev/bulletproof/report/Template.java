package dev.bulletproof.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a page with places {@code {{name}}}. Escaping is the rule and markup the exception, so that forgetting
 * does no harm. Immutable, safe for several threads.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final List<String> texts = new ArrayList<>();
    private final List<String> places = new ArrayList<>();

    private Template(String source) {
        Matcher place = PLACE.matcher(source);
        int from = 0;
        while (place.find()) {
            texts.add(source.substring(from, place.start()));
            places.add(place.group(1));
            from = place.end();
        }
        texts.add(source.substring(from));
    }

    /** The template of that name among the page's parts. */
    static Template of(String name) {
        return new Template(Resource.text("html/" + name + ".html"));
    }

    /** Starts to fill the places. */
    Filling fill() {
        return new Filling();
    }

    /** A template being filled. Not thread-safe. */
    final class Filling {
        private final Map<String, String> values = new HashMap<>();

        /** Text of any origin, made harmless. */
        Filling text(String place, String text) {
            return markup(place, Html.text(text));
        }

        /** A whole number. */
        Filling number(String place, int number) {
            return markup(place, Integer.toString(number));
        }

        /** Markup that is harmless already. */
        Filling markup(String place, String markup) {
            if (!places.contains(place)) {
                throw new IllegalArgumentException("no place " + place);
            }
            values.put(place, markup);
            return this;
        }

        /** The filled template; every place must have been filled. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder(texts.get(0));
            for (int i = 0; i < places.size(); i++) {
                String value = values.get(places.get(i));
                if (value == null) {
                    throw new IllegalStateException("nothing for " + places.get(i));
                }
                text.append(value).append(texts.get(i + 1));
            }
            return text.toString();
        }
    }
}
