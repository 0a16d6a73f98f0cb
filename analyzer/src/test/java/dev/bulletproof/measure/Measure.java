package dev.bulletproof.measure;

import java.util.List;
import java.util.Optional;

/** Something to measure on a judged set. */
interface Measure {

    /** What it measures. */
    String name();

    /** The figures, one a line. */
    List<String> lines(List<Judged> all);

    /** Where label and judgement differ, in words; empty where they agree. */
    Optional<String> miss(Judged one);
}
