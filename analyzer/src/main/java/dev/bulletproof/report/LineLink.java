package dev.bulletproof.report;

import java.util.List;
import java.util.stream.Collectors;

/** Links to the cards of bullets. */
final class LineLink {
    private LineLink() {}

    /** A link such as "line 3"; {@code fileId} is what the ids of a file's elements start with. */
    static String to(String fileId, String bulletId) {
        String id = Html.text(bulletId);
        return "<a href=\"#" + fileId + "-" + id + "\">line " + id.replaceFirst("^b", "") + "</a>";
    }

    static String to(String fileId, List<String> bulletIds) {
        return bulletIds.stream().map(id -> to(fileId, id)).collect(Collectors.joining(", "));
    }
}
