package org.threadgrader.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.check.Fact;
import org.threadgrader.judge.Judgement;

/** What was said of the checks of one exercise: one cause often costs several, and need be read but once. */
final class Told {
    /** What a check asks and what it got, which may be its own though the cause is another's: a deadlock takes all that was to come. */
    private static final Set<String> OWN = Set.of("check.label-expected", "check.label-but");

    private final Texts words;
    private final Map<List<?>, Judgement> causes = new HashMap<>();

    Told(Texts words) {
        this.words = words;
    }

    /**
     * A check of which the same was said before: the same sentence at the same places, with the same events.
     *
     * @param first the check of which it was said
     * @param own what this one expected and got, where that is something else
     */
    record Again(Judgement first, List<Fact> own) {}

    /** Whether nothing was said yet. */
    boolean isEmpty() {
        return causes.isEmpty();
    }

    /** What a check repeats; empty where it has something new to say, which is told from here on. */
    Optional<Again> again(Judgement check) {
        List<Fact> own = check.facts().stream()
                .filter(fact -> OWN.contains(fact.label().key()))
                .toList();
        List<Fact> shared =
                check.facts().stream().filter(fact -> !own.contains(fact)).toList();
        List<?> cause = List.of(check.verdict(), words.in(check.message()), shown(shared), check.where());
        Judgement first = causes.putIfAbsent(cause, check);
        return first == null
                ? Optional.empty()
                : Optional.of(new Again(first, shown(first.facts()).containsAll(shown(own)) ? List.of() : own));
    }

    private List<List<String>> shown(List<Fact> facts) {
        return facts.stream()
                .map(fact -> List.of(words.in(fact.label()), words.in(fact.text())))
                .toList();
    }
}
