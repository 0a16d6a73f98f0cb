package dev.bulletproof.report;

/**
 * A report in one format is a head, a fragment for each file, and a tail. Fragments depend on their file alone, so that
 * they can be made by several threads, kept, and put together in any number. Immutable, safe for several threads.
 */
public interface ReportFormatter {

    /** What stands before the first file. */
    String head();

    /** What is said about one file; may be empty. */
    String file(Review review);

    /** What stands between two fragments that are not empty. */
    String between();

    /** What stands after the last file. */
    String tail(Totals totals);

    /** The whole report over one file. */
    default String whole(Review review) {
        return whole(file(review), Digest.of(review));
    }

    /** The same from what was said about the file and what remains of its review. */
    default String whole(String fragment, Digest digest) {
        Totals totals = new Totals();
        totals.add(digest);
        return head() + fragment + tail(totals);
    }
}
