package org.threadgrader.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.run.Event;

/**
 * A mistake that an exercise's author foresaw, in both languages: what a {@link Check} over a scenario rejects for. The texts
 * are in {@link java.text.MessageFormat}'s syntax; {@code explain} shows the page that bears the id.
 *
 * @param id such as {@code sold-twice}
 * @param says the mistake in one sentence that a good teacher would say
 * @param expected what was asked
 * @param but what was recorded instead; its places are filled with what the check saw
 */
public record Reason(String id, Localized says, Localized expected, Localized but) {

    /** A mistake and its sentence; {@link #expecting} and {@link #but(String, String)} follow. */
    public static Reason of(String id, String en, String zh) {
        Localized none = new Localized("", "");
        return new Reason(id, new Localized(en, zh), none, none);
    }

    /** What was asked. */
    public Reason expecting(String en, String zh) {
        return new Reason(id, says, new Localized(en, zh), but);
    }

    /** What was recorded instead. */
    public Reason but(String en, String zh) {
        return new Reason(id, says, expected, new Localized(en, zh));
    }

    /**
     * Rejects unless this holds.
     *
     * @param args what the texts name, from place 0 on
     * @throws Rejection for this reason
     */
    public void unless(boolean holds, Run run, Object... args) {
        if (!holds) {
            throw in(run, List.of(), args);
        }
    }

    /**
     * Rejects unless this verification passes, Mockito's say, of what was replayed onto mocks.
     *
     * @throws Rejection for this reason
     */
    public void unless(Run run, Runnable verification, Object... args) {
        unless(run, List.of(), verification, args);
    }

    /**
     * The same, where some events show it.
     *
     * @throws Rejection for this reason
     */
    public void unless(Run run, List<Event> shown, Runnable verification, Object... args) {
        try {
            verification.run();
        } catch (AssertionError unmet) {
            Rejection rejection = in(run, shown, args);
            rejection.initCause(unmet);
            throw rejection;
        }
    }

    /**
     * The rejection, to be thrown.
     *
     * @param shown the few events that show it
     * @param args what the texts name, from place 0 on
     * @throws Inconclusive where only a clock or a dying JVM ended the run
     */
    public Rejection in(Run run, List<Event> shown, Object... args) {
        Diagnosis.requireWhole(run);
        List<Fact> facts = new ArrayList<>();
        fact("label-expected", expected, args).ifPresent(facts::add);
        fact("label-but", but, args).ifPresent(facts::add);
        return Diagnosis.rejection(run, id, Message.text(says.filled(args)), facts, shown);
    }

    private static Optional<Fact> fact(String label, Localized text, Object... args) {
        return text.en().isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(Words.say(label), Message.text(text.filled(args))));
    }
}
