package org.threadgrader.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.weave.Site;

/**
 * Thrown by a check whose requirement is not met: names the mistake behind it and carries its witness. Only
 * {@link #getMessage()} makes text of it, for IDEs and Surefire; reports render the parts themselves.
 */
public final class Rejection extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Message summary;
    private final transient List<Fact> facts;
    private final transient List<Where> where;
    private final Basis basis;
    private final transient Optional<Shown> shown;

    Rejection(String reason, Message summary, List<Fact> facts, List<Where> where, Basis basis, Optional<Shown> shown) {
        this.reason = reason;
        this.summary = summary;
        this.facts = List.copyOf(facts);
        this.where = List.copyOf(where);
        this.basis = basis;
        this.shown = shown;
        setStackTrace(new StackTraceElement[0]); // the grader's own frames teach nobody anything
    }

    /** The same with the student's places for frames: an IDE makes links of them. */
    Rejection at(List<Site> places) {
        setStackTrace(places.stream()
                .map(site -> new StackTraceElement(site.className(), site.method(), site.file(), site.line()))
                .distinct()
                .toArray(StackTraceElement[]::new));
        return this;
    }

    /** A rejection of run 0 by an assertion that knows nothing of events. */
    static Rejection of(String reason, Message summary) {
        return new Rejection(reason, summary, List.of(), List.of(), Basis.RECORDED, Optional.empty());
    }

    /** The same, where it was not run 0 that showed it. */
    Rejection in(ScheduleName name) {
        Rejection same = new Rejection(
                reason,
                Words.say("in-schedule", name.toString(), summary),
                facts,
                where,
                new Basis.Schedule(name.strategy(), name.seed()),
                shown);
        same.setStackTrace(getStackTrace());
        return same;
    }

    /** The id of the mistake, as {@code explain} knows it. */
    public String reason() {
        return reason;
    }

    /** What went wrong, in one sentence for the student. */
    public Message summary() {
        return summary;
    }

    /** Expected, but, at, and the events that show it, in the order in which to read them. */
    public List<Fact> facts() {
        return facts;
    }

    /** The places in the source that the witness points to. */
    public List<Where> where() {
        return where;
    }

    /** What it rests on. */
    public Basis basis() {
        return basis;
    }

    /** The run that shows it, where it is known which one does. */
    public Optional<Shown> shown() {
        return shown;
    }

    @Override
    public String getMessage() {
        Locale locale = Locale.getDefault();
        StringBuilder text = new StringBuilder(summary.in(locale));
        for (Fact fact : facts) {
            text.append("\n  ")
                    .append(fact.label().in(locale))
                    .append(": ")
                    .append(fact.text().in(locale));
        }
        return text.append("\n  [").append(reason).append(']').toString();
    }
}
