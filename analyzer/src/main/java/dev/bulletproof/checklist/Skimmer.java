package dev.bulletproof.checklist;

import dev.bulletproof.checklist.View.Kind;
import dev.bulletproof.model.Bullet;
import dev.bulletproof.model.Entry;
import dev.bulletproof.model.Line;
import dev.bulletproof.model.LineRole;
import dev.bulletproof.model.Resume;
import dev.bulletproof.model.Section;
import dev.bulletproof.model.SectionKind;
import dev.bulletproof.model.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at a page as somebody does who has no time, by the model in {@code view.yaml}. One for each résumé. */
final class Skimmer {
    private static final Set<LineRole> HEAD = Set.of(LineRole.TITLE, LineRole.ORGANIZATION, LineRole.DATES);

    /** Lines of prose that may stand between the head of an entry and its first bullet. */
    private static final int PROSE = 4;

    private final Resume resume;
    private final Attention attention;
    private final List<Line> lines;
    private final Map<Integer, String> owners = new HashMap<>();
    private final Glances glances;

    Skimmer(Resume resume, Attention attention) {
        this.resume = resume;
        this.attention = attention;
        this.lines = resume.layout().lines();
        this.glances = new Glances(lines, attention.of("words"));
        resume.bullets().forEach(bullet -> bullet.lines().forEach(line -> owners.put(line, bullet.id())));
    }

    /** What is seen, in the order of attention. */
    List<View.Seen> look() {
        List<Entry> roles = roles();
        name();
        if (!roles.isEmpty()) {
            role(roles.get(0), attention.of("current-bullets"));
        }
        if (roles.size() > 1) {
            role(roles.get(1), attention.of("previous-bullets"));
        }
        education();
        headings();
        anchors();
        resume.bullets().forEach(this::edge);
        return glances.seen();
    }

    private void name() {
        onPage(LineRole.NAME).limit(2).forEach(i -> glances.look(Kind.NAME, i, 0, attention.of("name"), null));
        String headline = resume.identity().headline();
        if (!headline.isEmpty()) {
            onPage().filter(i -> lines.get(i).text().equals(headline))
                    .limit(1)
                    .forEach(i -> glances.look(Kind.TITLE, i, 0, attention.of("headline"), null));
        }
    }

    /** Jobs with bullets, as they stand; where there are none, whatever has bullets. */
    private List<Entry> roles() {
        List<Entry> jobs = entries(section -> section.kind() == SectionKind.EXPERIENCE);
        return jobs.isEmpty() ? entries(section -> section.kind() != SectionKind.EDUCATION) : jobs;
    }

    private List<Entry> entries(java.util.function.Predicate<Section> wanted) {
        return resume.sections().stream()
                .filter(wanted)
                .flatMap(section -> Stream.concat(
                        Stream.of(new Entry("", "", dev.bulletproof.model.Period.UNKNOWN, section.bullets())),
                        section.entries().stream()))
                .filter(entry -> !entry.bullets().isEmpty())
                .toList();
    }

    private void role(Entry role, int bullets) {
        int left = attention.of("head");
        for (int line : headOf(role.bullets().get(0))) {
            left -= glances.look(kind(lines.get(line).role()), line, 0, left, null);
        }
        role.bullets().stream().limit(bullets).forEach(this::edge);
    }

    /** The lines above an entry's first bullet that say what the entry is; a line or two of prose may stand between. */
    private List<Integer> headOf(Bullet first) {
        List<Integer> head = new ArrayList<>();
        int start = first.lines().isEmpty() ? -1 : first.lines().get(0);
        int line = start - 1;
        while (line >= 0 && (isHead(line) || (head.isEmpty() && isProse(line) && start - line <= PROSE))) {
            if (isHead(line)) {
                head.add(0, line);
            }
            line--;
        }
        head.removeIf(i -> !onPage(lines.get(i)));
        return head;
    }

    private boolean isHead(int line) {
        return HEAD.contains(lines.get(line).role());
    }

    private boolean isProse(int line) {
        return lines.get(line).role() == LineRole.OTHER;
    }

    private void edge(Bullet bullet) {
        bullet.lines().stream()
                .limit(1)
                .filter(line -> onPage(lines.get(line)))
                .forEach(line -> glances.look(Kind.BULLET, line, 0, attention.of("edge"), bullet.id()));
    }

    private void education() {
        int heading = onPage(LineRole.HEADING)
                .filter(i -> isEducation(lines.get(i).text()))
                .findFirst()
                .orElse(lines.size());
        onPage().filter(i -> i > heading && HEAD.contains(lines.get(i).role()))
                .limit(1)
                .forEach(i -> glances.look(kind(lines.get(i).role()), i, 0, attention.of("education"), null));
    }

    private boolean isEducation(String heading) {
        return resume.sections().stream()
                .anyMatch(section -> section.kind() == SectionKind.EDUCATION
                        && section.title().equals(heading));
    }

    private void headings() {
        onPage(LineRole.HEADING)
                .sorted(Comparator.comparingDouble(i -> lines.get(i).box().top()))
                .limit(attention.of("headings"))
                .forEach(i -> glances.look(Kind.HEADING, i, 0, attention.of("heading"), null));
    }

    /** Numerals and bold runs stand out of the text; they are met from top to bottom. */
    private void anchors() {
        boolean bold = boldStandsOut();
        onPage().filter(i -> body(lines.get(i)))
                .sorted(Comparator.comparingDouble(i -> lines.get(i).box().top()))
                .forEach(i -> anchors(i, bold));
    }

    private void anchors(int line, boolean bold) {
        List<Word> words = lines.get(line).words();
        for (int i = 0; i < words.size(); i++) {
            if (owners.containsKey(line) && hasDigit(words.get(i)) && !glances.saw(line, i)) {
                glances.look(Kind.NUMBER, line, i, attention.of("number"), owners.get(line));
            } else if (bold && words.get(i).bold()) {
                glances.look(Kind.BOLD, line, i, boldRun(words, i), owners.get(line));
            }
        }
    }

    private int boldRun(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).bold() && end - from < attention.of("bold")) {
            end++;
        }
        return end - from;
    }

    private boolean boldStandsOut() {
        List<Word> words = onPage().filter(i -> body(lines.get(i)))
                .flatMap(i -> lines.get(i).words().stream())
                .toList();
        long bold = words.stream().filter(Word::bold).count();
        return bold * 100 <= (long) attention.of("bold-share") * words.size();
    }

    private static boolean body(Line line) {
        return line.role() == LineRole.BULLET || line.role() == LineRole.OTHER;
    }

    private static boolean hasDigit(Word word) {
        return word.text().codePoints().anyMatch(Character::isDigit);
    }

    private static Kind kind(LineRole role) {
        return switch (role) {
            case ORGANIZATION -> Kind.ORGANIZATION;
            case DATES -> Kind.DATES;
            default -> Kind.TITLE;
        };
    }

    private boolean onPage(Line line) {
        return line.page() <= attention.of("page");
    }

    private Stream<Integer> onPage() {
        return IntStream.range(0, lines.size()).boxed().filter(i -> onPage(lines.get(i)));
    }

    private Stream<Integer> onPage(LineRole role) {
        return onPage().filter(i -> lines.get(i).role() == role);
    }
}
