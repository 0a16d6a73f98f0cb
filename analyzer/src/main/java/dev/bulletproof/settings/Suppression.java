package dev.bulletproof.settings;

import org.jspecify.annotations.Nullable;

/**
 * A finding that the author has seen and does not want to see again.
 *
 * @param bullet content hash of the bullet's text
 * @param rule the rule's id, absent for every rule
 */
public record Suppression(String bullet, @Nullable String rule) {

    /** Whether it covers what this rule found in the bullet with this content hash. */
    public boolean covers(String hash, String ruleId) {
        return bullet.equals(hash) && (rule == null || rule.equals(ruleId));
    }
}
