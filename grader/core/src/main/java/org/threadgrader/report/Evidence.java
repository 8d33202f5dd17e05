package org.threadgrader.report;

import java.util.List;
import java.util.stream.Collectors;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.judge.Judgement;

/** The facts of a judgement, without the one that only lists the places: reports show these in their own way. */
final class Evidence {
    private Evidence() {}

    static List<Fact> of(Judgement check, Texts words) {
        String places = check.where().stream().map(Where::toString).collect(Collectors.joining(", "));
        return check.facts().stream()
                .filter(fact -> places.isEmpty() || !words.in(fact.text()).equals(places))
                .toList();
    }
}
