package dev.bulletproof.settings;

/** A configuration or data file says something that cannot be followed: where, and what was expected instead. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A fault at a place.
     *
     * @param place {@code file:line:column}, or the flag that was given
     * @param message what is wrong and what is expected, one line
     */
    public ConfigException(String place, String message) {
        super(place + ": " + message);
    }

    /** The message for a name that is not among the known ones, with the nearest of them if one is near. */
    public static String unknown(String what, String name, Iterable<String> known) {
        String nearest = Nearest.to(name, known)
                .map(found -> "; did you mean '" + found + "'?")
                .orElseGet(() -> ", which is none of: " + String.join(", ", known));
        return "unknown " + what + " '" + name + "'" + nearest;
    }
}
