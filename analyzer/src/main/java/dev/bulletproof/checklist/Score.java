package dev.bulletproof.checklist;

import dev.bulletproof.checklist.Scorecard.Part;
import dev.bulletproof.rules.Finding;
import java.util.List;
import java.util.Map;

/**
 * A content score.
 *
 * @param tenths 0 to 1000
 * @param parts what it is made of
 * @param lost tenths lost, by finding; with the score they make 1000
 */
record Score(int tenths, List<Part> parts, Map<Finding, Integer> lost) {}
