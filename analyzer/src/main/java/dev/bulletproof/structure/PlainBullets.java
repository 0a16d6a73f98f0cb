package dev.bulletproof.structure;

import dev.bulletproof.structure.ItemRoles.Role;
import java.util.List;

/** Finds the bullets among lines without list marks. Serves one section. */
final class PlainBullets {
    private static final int SHORTEST = 4;
    private static final int LONGEST_TITLE = 8;

    private final Vocabulary vocabulary;
    private final List<Item> items;
    private final List<Role> roles;

    /** @param roles of the items, changed where one is a bullet */
    PlainBullets(Vocabulary vocabulary, List<Item> items, List<Role> roles) {
        this.vocabulary = vocabulary;
        this.items = items;
        this.roles = roles;
    }

    /** Under an entry without list marks, plain lines are its bullets; above marks, those that tell of a deed. */
    void find() {
        boolean headed = roles.contains(Role.HEADER);
        int start = 0;
        for (int at = 0; at <= items.size(); at++) {
            if (at == items.size() || roles.get(at) == Role.HEADER) {
                if (!headed || start > 0) {
                    find(start, at);
                }
                start = at + 1;
            }
        }
    }

    private void find(int from, int to) {
        int marks = roles.subList(from, to).indexOf(Role.BULLET);
        int end = marks < 0 ? to : from + marks;
        for (int at = from; at < end; at++) {
            Item item = items.get(at);
            boolean plain = roles.get(at) == Role.OTHER && item.count() >= SHORTEST && !vocabulary.isInnerHeading(item);
            if (plain && (marks < 0 || tellsOfDeed(item))) {
                roles.set(at, Role.BULLET);
            }
        }
    }

    /** What stands between the head of an entry and its marked bullets tells of the company, or of a deed. */
    private boolean tellsOfDeed(Item item) {
        return (item.count() > LONGEST_TITLE || item.endsSentence()) && vocabulary.beginsWithDeed(item.text());
    }
}
