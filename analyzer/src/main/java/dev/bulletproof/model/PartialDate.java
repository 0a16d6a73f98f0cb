package dev.bulletproof.model;

import java.util.Locale;

/**
 * A year, or a month of a year.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 where only the year is known
 */
public record PartialDate(int year, int month) implements Comparable<PartialDate> {

    /** {@code 2021-03} or {@code 2021}. */
    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : String.format(Locale.ROOT, "%d-%02d", year, month);
    }

    @Override
    public int compareTo(PartialDate other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(month, other.month);
    }
}
