package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.MultipleFailuresError;
import org.threadgrader.message.Message;

/**
 * What an author's method threw, as what it says about the program; the same for every kind of check. A piece of
 * {@link CheckExtension}.
 *
 * <p>A {@link Rejection} and {@link Inconclusive} say it themselves. Any other {@link AssertionError}, of JUnit, AssertJ or
 * Mockito, rejects with its own message, unless a run that it was asked about says nothing by what it lacks. Whatever is no
 * assertion is a fault of the check or the grader.
 */
final class Answer {
    private static final int LONGEST_TEXT = 300;

    private Answer() {}

    /**
     * Turns what was thrown into what is reported.
     *
     * @param reason where an assertion knows none of its own
     * @param shown the runs that the method was given
     */
    static Throwable of(Throwable thrown, String reason, List<Run> shown) {
        List<Throwable> all = parts(thrown).toList();
        Optional<Throwable> rejection = first(all, Rejection.class);
        if (rejection.isPresent()) {
            return rejection.get();
        }
        Optional<Throwable> plain = all.stream()
                .filter(one -> one instanceof AssertionError && !(one instanceof Inconclusive))
                .findFirst();
        if (plain.isPresent()) {
            return shown.stream()
                    .flatMap(run -> Diagnosis.undecidable(run).stream())
                    .<Throwable>map(undecided -> undecided)
                    .findFirst()
                    .orElseGet(() -> rejection(plain.get(), reason, shown));
        }
        Optional<Throwable> fault =
                all.stream().filter(one -> !(one instanceof Inconclusive)).findFirst();
        return fault.or(() -> first(all, Inconclusive.class)).orElse(thrown);
    }

    /** Those of an assertAll or of soft assertions, in their order. */
    private static Stream<Throwable> parts(Throwable thrown) {
        if (thrown instanceof MultipleFailuresError several && several.hasFailures()) {
            return several.getFailures().stream().flatMap(Answer::parts);
        }
        return Stream.of(thrown);
    }

    private static Optional<Throwable> first(List<Throwable> all, Class<? extends Throwable> type) {
        return all.stream().filter(type::isInstance).findFirst();
    }

    private static Rejection rejection(Throwable plain, String reason, List<Run> shown) {
        Optional<Run> last = shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
        Rejection rejection = new Rejection(
                reason,
                Message.text(text(plain)),
                List.of(),
                List.of(),
                last.map(Run::basis).orElse(Basis.RECORDED),
                last.map(run -> new Shown(run.timeline(), List.of())));
        rejection.initCause(plain);
        return rejection;
    }

    /** Assertion libraries write over many lines, and say where in the author's code they stood. */
    private static String text(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("-> at "))
                .collect(Collectors.joining(" "));
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "..." : text;
    }
}
