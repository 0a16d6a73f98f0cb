package dev.bulletproof.settings;

import java.util.List;
import java.util.Map;

/**
 * What a kind of job is looked at for. All words come from a role file; none is in code.
 *
 * @param id such as {@code tpm}
 * @param name as printed, such as "Technical program manager"
 * @param summary one line
 * @param lexicon word classes that cues refer to
 * @param signals what a reader scans for, in order
 * @param measures what the role is judged by, such as "on-time delivery"
 * @param processTools tools that prove no technical depth in this role, lower case
 * @param slotHints where to find a missing fact, by kind of slot
 * @param skills key skills of the scorecard, in order
 * @param redFlags questions that a résumé may leave open, in order
 * @param factors what to weigh before taking such a role
 * @param script the beats of the story, in order
 */
public record RolePack(
        String id,
        String name,
        String summary,
        Map<String, List<Cue>> lexicon,
        List<Signal> signals,
        List<String> measures,
        List<String> processTools,
        Map<String, List<String>> slotHints,
        List<Skill> skills,
        List<RedFlag> redFlags,
        List<Factor> factors,
        List<Beat> script) {
    public RolePack {
        lexicon = Map.copyOf(lexicon);
        signals = List.copyOf(signals);
        measures = List.copyOf(measures);
        processTools = List.copyOf(processTools);
        slotHints = Map.copyOf(slotHints);
        skills = List.copyOf(skills);
        redFlags = List.copyOf(redFlags);
        factors = List.copyOf(factors);
        script = List.copyOf(script);
    }

    /**
     * The cues of something, and those that only look like it.
     *
     * @param cues any of them shows it
     * @param together lists of cues of which all must stand in the bullet to show it
     * @param except words inside one of these do not count
     */
    public record Cues(List<Cue> cues, List<List<Cue>> together, List<Cue> except) {
        public Cues {
            cues = List.copyOf(cues);
            together = together.stream().map(List::copyOf).toList();
            except = List.copyOf(except);
        }
    }

    /**
     * Something a reader scans for.
     *
     * @param id such as {@code risk-management}
     * @param name as printed
     * @param question what the reader asks
     * @param cues by which a bullet shows it
     * @param proofs where evidence of it lies, or how to make some
     * @param phrases honest sentences, every fact of which is a slot
     */
    public record Signal(String id, String name, String question, Cues cues, List<Proof> proofs, List<String> phrases) {
        public Signal {
            proofs = List.copyOf(proofs);
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * A piece of evidence.
     *
     * @param artefact what it is
     * @param find where it may lie already
     * @param build how to make it, where it does not
     */
    public record Proof(String artefact, String find, String build) {}

    /**
     * A key skill.
     *
     * @param signals ids of the signals it rests on
     * @param cues by which a bullet shows it besides
     */
    public record Skill(String id, String name, List<String> signals, Cues cues) {
        public Skill {
            signals = List.copyOf(signals);
        }
    }

    /**
     * Something whose absence makes an interviewer ask.
     *
     * @param name what is missing, as printed
     * @param question what the interviewer asks
     * @param cues by which a bullet answers it
     * @param needs the least that such a bullet must prove: {@code any}, or {@code mixed} or {@code specific} evidence
     */
    public record RedFlag(String id, String name, String question, Cues cues, String needs) {}

    /**
     * Something to weigh.
     *
     * @param side {@code for} or {@code against}
     * @param ask how to find out
     * @param signal id of the signal whose proof bears on it; empty where none does
     */
    public record Factor(String id, String name, String side, String ask, String signal) {}

    /**
     * A part of the story.
     *
     * @param signal id of the signal it draws on; empty where it draws on the whole
     * @param say how it begins, with slots
     */
    public record Beat(String id, String name, String signal, String say) {}
}
