package dev.bulletproof.report;

/**
 * Sums over the files of a report.
 *
 * @param files all of them
 * @param unreadable those that could not be read
 * @param generic bullets with that verdict
 * @param mixed bullets with that verdict
 * @param specific bullets with that verdict
 */
public record Totals(int files, int unreadable, int generic, int mixed, int specific) {

    /** Nothing yet. */
    public Totals() {
        this(0, 0, 0, 0, 0);
    }

    /** These sums with one more file. */
    public Totals with(Digest digest) {
        return new Totals(
                files + 1,
                unreadable + (digest.status() == Review.Status.UNREADABLE ? 1 : 0),
                generic + digest.generic(),
                mixed + digest.mixed(),
                specific + digest.specific());
    }

    /** Bullets of all files. */
    public int bullets() {
        return generic + mixed + specific;
    }
}
