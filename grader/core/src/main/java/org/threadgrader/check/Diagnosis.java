package org.threadgrader.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.check.Misconception.Witness;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.weave.Site;

/** Makes the verdict of a failed assertion: the first misconception that explains it, or that nothing can be said. */
final class Diagnosis {
    /** From causes to symptoms: the first that fits is the one to explain. */
    private static final List<Misconception> IN_ORDER = Stream.of(
                    Starting.BEFORE_ALL,
                    Ending.MISCONCEPTIONS,
                    Starting.MISCONCEPTIONS,
                    Waiting.MISCONCEPTIONS,
                    Printing.MISCONCEPTIONS)
            .flatMap(List::stream)
            .toList();

    /** More rows would be read by nobody. */
    private static final int MOST_ROWS = 6;

    private Diagnosis() {}

    /** Every reason a check can give, for the test that each has its sentence and its page. */
    static List<String> reasons() {
        return Stream.concat(IN_ORDER.stream().map(Misconception::reason), Stream.of(Mismatch.REASON))
                .distinct()
                .toList();
    }

    static AssertionError of(Claim claim) {
        Optional<Inconclusive> unknown = undecidable(claim.timeline().outcome());
        if (unknown.isPresent()) {
            return unknown.get();
        }
        for (Misconception misconception : IN_ORDER) {
            Optional<Witness> witness = misconception.seenIn(claim);
            if (witness.isPresent()) {
                Message summary =
                        Words.say(misconception.reason(), witness.get().args().toArray());
                return rejection(
                        claim, misconception.reason(), summary, witness.get().events());
            }
        }
        Message summary = Words.say("otherwise", claim.expected(), claim.but());
        return rejection(claim, claim.otherwise(), summary, claim.shown());
    }

    /**
     * For a requirement that more events could still have broken, a number that must not be exceeded, something that
     * must not happen: what run 0 shows is all there is only if the program came to its own end.
     */
    static void requireWhole(Run run) {
        undecidable(run.timeline().outcome()).ifPresent(unknown -> {
            throw unknown;
        });
    }

    /** What only a clock or a dying JVM ended, or what the JVM refused, says nothing about the program. */
    static Optional<Inconclusive> undecidable(Outcome outcome) {
        if (outcome instanceof Outcome.WallDeadline
                || outcome instanceof Outcome.Died
                || outcome instanceof Outcome.ProtocolViolation
                || outcome instanceof Outcome.Unverifiable) {
            return Optional.of(new Inconclusive(Words.say("undecidable", Words.outcome(outcome))));
        }
        return Optional.empty();
    }

    /** The same, and what was not under control to its end: what is missing there may only not have been seen. */
    static Optional<Inconclusive> undecidable(Run run) {
        return run.timeline()
                .first(EventKind.CONTROL_RELEASED)
                .map(released -> new Inconclusive(Words.say("control-released", released.text())))
                .or(() -> undecidable(run.timeline().outcome()));
    }

    /** A rule's finding needs no interpretation: it says itself what is wrong. */
    static Rejection of(Run run, Finding finding) {
        List<Site> places = finding.where().stream()
                .filter(Site::isKnown)
                .filter(run::isStudents)
                .toList();
        List<Where> where = wheres(places);
        List<Fact> facts = new ArrayList<>();
        if (!where.isEmpty()) {
            facts.add(at(where));
        }
        finding.shown().stream().limit(MOST_ROWS).forEach(event -> facts.add(row(run, event)));
        Optional<Message> mismatch = mismatch(finding);
        Rejection rejection = new Rejection(
                mismatch.isPresent() ? Mismatch.REASON : page(finding),
                mismatch.orElse(finding.message()),
                facts,
                where,
                run.basis(),
                Optional.of(new Shown(run.timeline(), finding.shown())));
        return rejection.at(places);
    }

    /** What a scenario called and the student's class does not have as it was called. */
    private static Optional<Message> mismatch(Finding finding) {
        return finding.shown().stream()
                .filter(event -> finding.kind() == Kind.EXCEPTION && event.kind() == EventKind.UNCAUGHT)
                .flatMap(event -> Mismatch.in(event.text()).stream())
                .findFirst();
    }

    /** The page that explains a finding. */
    private static String page(Finding finding) {
        return switch (finding.kind()) {
            case RACE -> "data-race";
            case DEADLOCK ->
                switch (finding.reason()) {
                    case "unlock-not-reached" -> "unlock-not-reached";
                    case "lost-signal", "never-signalled" -> "lost-signal";
                    default -> "deadlock";
                };
            case LOCK_ORDER -> "lock-order";
            case EXCEPTION ->
                finding.shown().stream()
                                .anyMatch(event ->
                                        event.kind() == EventKind.UNCAUGHT && event.thread() == ThreadFacts.MAIN_ID)
                        ? "main-throws"
                        : "worker-throws";
            case EXIT -> "exit-cuts-off";
            case NO_PROGRESS -> "no-progress";
            case LEAK -> "never-ends";
            case MONITOR -> "monitor-not-owned";
        };
    }

    private static List<Where> wheres(List<Site> places) {
        return places.stream()
                .map(site -> new Where(site.file(), site.line()))
                .distinct()
                .toList();
    }

    /** A line of the scenario is none that a student can mend. */
    private static Fact row(Run run, Event event) {
        boolean isStudents = run.timeline().site(event).filter(run::isStudents).isPresent();
        return isStudents ? Words.row(run.timeline(), event) : Words.rowOfScenario(run.timeline(), event);
    }

    private static Fact at(List<Where> where) {
        String places = where.stream().map(Where::toString).collect(Collectors.joining(", "));
        return new Fact(Words.say("label-at"), Message.text(places));
    }

    private static Rejection rejection(Claim claim, String reason, Message summary, List<Event> witness) {
        List<Fact> facts = List.of(
                new Fact(Words.say("label-expected"), claim.expected()), new Fact(Words.say("label-but"), claim.but()));
        return rejection(claim.run(), reason, summary, facts, witness.isEmpty() ? claim.shown() : witness);
    }

    /** What was expected and what came, then where, then the few events that show it. */
    static Rejection rejection(Run run, String reason, Message summary, List<Fact> compared, List<Event> shown) {
        List<Site> places = shown.stream()
                .flatMap(event -> run.timeline().site(event).stream())
                .filter(run::isStudents)
                .toList();
        List<Where> where = wheres(places);
        List<Fact> facts = new ArrayList<>(compared);
        if (!where.isEmpty()) {
            facts.add(at(where));
        }
        shown.stream().limit(MOST_ROWS).forEach(event -> facts.add(row(run, event)));
        Optional<Shown> seen = Optional.of(new Shown(run.timeline(), shown));
        return new Rejection(reason, summary, facts, where, run.basis(), seen).at(places);
    }
}
