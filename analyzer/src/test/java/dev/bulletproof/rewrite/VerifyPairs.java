package dev.bulletproof.rewrite;

import dev.bulletproof.settings.YamlNode;
import java.util.List;

/**
 * A pair of texts and whether the new one drifts from the old one, as judged by people who had not seen the code.
 *
 * @param kind the sort of honest edit or of drift
 */
record VerifyPairs(String id, String oldText, String newText, boolean drift, String kind) {

    static List<VerifyPairs> all() {
        return of(YamlNode.ofResource(VerifyPairs.class, "/rewrite/verify-pairs.yaml"));
    }

    static List<VerifyPairs> of(YamlNode pairs) {
        return pairs.list().stream()
                .map(node -> new VerifyPairs(
                        node.text("id"),
                        node.text("old"),
                        node.text("new"),
                        node.get("expect")
                                .oneOf("expectation", List.of("drift", "ok"))
                                .equals("drift"),
                        node.text("kind")))
                .toList();
    }

    /** Pairs with odd numbers were read while the guard was written, the others were not. */
    boolean seen() {
        return Integer.parseInt(id.replaceAll("\\D", "")) % 2 == 1;
    }
}
