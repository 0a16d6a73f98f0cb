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

    /** Points by which the sizes of two lines set alike may differ. */
    private static final double SAME_SIZE = 0.5;

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
        numbers();
        roles.stream().skip(2).limit(attention.of("titles")).forEach(this::title);
        bold();
        resume.bullets().forEach(this::edge);
        return glances.seen();
    }

    /** The name with all lines set like it, and below them what the person is. */
    private void name() {
        List<Integer> name = nameLines();
        name.forEach(i -> glances.look(Kind.NAME, i, 0, attention.of("name"), null));
        String headline = resume.identity().headline();
        onPage().filter(i -> lines.get(i).text().equals(headline) && !name.contains(i))
                .findFirst()
                .or(() -> name.stream().map(i -> i + 1).filter(this::underName).findFirst())
                .ifPresent(i -> glances.look(Kind.TITLE, i, 0, attention.of("headline"), null));
    }

    private List<Integer> nameLines() {
        List<Integer> name = new ArrayList<>(onPage(LineRole.NAME).limit(1).toList());
        while (!name.isEmpty() && alike(name.get(0), name.get(name.size() - 1) + 1)) {
            name.add(name.get(name.size() - 1) + 1);
        }
        return name;
    }

    private boolean alike(int first, int next) {
        return next < lines.size()
                && onPage(lines.get(next))
                && size(lines.get(first)) > bodySize()
                && Math.abs(size(lines.get(first)) - size(lines.get(next))) < SAME_SIZE;
    }

    private boolean underName(int line) {
        boolean text = line < lines.size()
                && onPage(lines.get(line))
                && lines.get(line).role() == LineRole.OTHER;
        return text
                && size(lines.get(line)) > bodySize()
                && lines.get(line).text().matches("[^@\\d]+");
    }

    private double bodySize() {
        return body().mapToDouble(i -> size(lines.get(i)))
                .sorted()
                .skip(body().count() / 2)
                .findFirst()
                .orElse(0);
    }

    private static double size(Line line) {
        return line.words().stream().mapToDouble(Word::size).max().orElse(0);
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
            int words = lines.get(line).words().size();
            int most = left > 0 && words - left <= attention.of("rest") ? words : left;
            left -= glances.look(kind(lines.get(line).role()), line, 0, most, null);
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

    /** Numerals stand out of the text; they are met from top to bottom. */
    private void numbers() {
        int left = attention.of("numbers");
        for (int line : body().filter(owners::containsKey).toList()) {
            List<Word> words = lines.get(line).words();
            for (int i = 0; i < words.size() && left > 0; i++) {
                if (Figure.startsAt(words, i) && !glances.saw(line, i)) {
                    int length = Figure.length(words, i, attention.of("number"));
                    glances.look(Kind.NUMBER, line, i, length, owners.get(line));
                    left--;
                }
            }
        }
    }

    private void bold() {
        if (boldStandsOut()) {
            body().forEach(line -> {
                List<Word> words = lines.get(line).words();
                for (int i = 0; i < words.size(); i++) {
                    glances.look(Kind.BOLD, line, i, boldRun(words, i), owners.get(line));
                }
            });
        }
    }

    /** Of a role further down the eye takes in what stands out: the bold words of the line that names it. */
    private void title(Entry role) {
        for (int line : headOf(role.bullets().get(0)).stream().limit(1).toList()) {
            int bold = boldRun(lines.get(line).words(), 0);
            int most = bold > 0 ? bold : attention.of("title");
            glances.look(kind(lines.get(line).role()), line, 0, most, null);
        }
    }

    /** Lines of text on the page, from top to bottom. */
    private Stream<Integer> body() {
        return onPage().filter(i ->
                        lines.get(i).role() == LineRole.BULLET || lines.get(i).role() == LineRole.OTHER)
                .sorted(Comparator.comparingDouble(i -> lines.get(i).box().top()));
    }

    private int boldRun(List<Word> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).bold() && end - from < attention.of("bold")) {
            end++;
        }
        return end - from;
    }

    private boolean boldStandsOut() {
        List<Word> words = body().flatMap(i -> lines.get(i).words().stream()).toList();
        long bold = words.stream().filter(Word::bold).count();
        return bold * 100 <= (long) attention.of("bold-share") * words.size();
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
