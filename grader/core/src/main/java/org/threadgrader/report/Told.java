package org.threadgrader.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.judge.Judgement;

/** What was said of the checks of one exercise: one cause often costs several, and need be read but once. */
final class Told {
    private final Texts words;
    private final Map<List<?>, Judgement> causes = new HashMap<>();

    Told(Texts words) {
        this.words = words;
    }

    /** Whether nothing was said yet. */
    boolean isEmpty() {
        return causes.isEmpty();
    }

    /** The check of which the same was said before: the same sentence, with the same evidence, at the same places. */
    Optional<Judgement> before(Judgement check) {
        List<List<String>> evidence = check.facts().stream()
                .map(fact -> List.of(words.in(fact.label()), words.in(fact.text())))
                .toList();
        List<?> cause = List.of(check.verdict(), words.in(check.message()), evidence, check.where());
        return Optional.ofNullable(causes.putIfAbsent(cause, check));
    }
}
