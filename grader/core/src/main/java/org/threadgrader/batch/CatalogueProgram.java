package org.threadgrader.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Kind;

/**
 * One small program whose faults its author knows: a piece of the {@link Catalogue}.
 *
 * @param file its source, by its path in the catalogue, such as {@code latch/LatchTooFewCountDowns.java}
 * @param verdict the kinds that must be found; none for a right program
 * @param also the kinds that may be found besides
 * @param twin the name of its near miss, which is right where this one is faulty and the other way round
 * @param twinLine the line that names the twin
 * @param covers what the program is about, such as {@code Condition}
 * @param jdk the least JDK it needs; empty for any
 */
record CatalogueProgram(
        SourceFile file,
        Set<Kind> verdict,
        Set<Kind> also,
        String twin,
        int twinLine,
        List<String> covers,
        Optional<Integer> jdk) {

    CatalogueProgram {
        verdict = kinds(verdict);
        also = kinds(also);
        covers = List.copyOf(covers);
    }

    /** In the order of the kinds, whatever order they were written in. */
    private static Set<Kind> kinds(Set<Kind> kinds) {
        EnumSet<Kind> ordered = EnumSet.noneOf(Kind.class);
        ordered.addAll(kinds);
        return Collections.unmodifiableSet(ordered);
    }

    /** The name of its main class, of which the catalogue has one. */
    String name() {
        return file.name().substring(0, file.name().length() - ".java".length());
    }

    /** The folder it lies in. */
    String topic() {
        return file.folder();
    }

    boolean isFaulty() {
        return !verdict.isEmpty();
    }

    /** Whether this JDK can compile and run it. */
    boolean fits(int feature) {
        return jdk.map(least -> least <= feature).orElse(true);
    }

    /** Where an exploration finds less than it must, or more than it may; empty when all is as the header says. */
    List<CatalogueReport.Failure> failures(Exploration exploration) {
        List<CatalogueReport.Failure> failures = new ArrayList<>(missed(exploration));
        if (!failures.isEmpty() || exploration.outcome() == Exploration.Outcome.INCONCLUSIVE) {
            exploration
                    .inconclusive()
                    .forEach(reason -> failures.add(failure(CatalogueReport.Sort.INCONCLUSIVE, reason)));
        }
        for (Found found : exploration.findings()) {
            failures.addAll(failures(found));
        }
        return failures;
    }

    private List<CatalogueReport.Failure> missed(Exploration exploration) {
        Set<Kind> came = exploration.findings().stream()
                .map(found -> found.finding().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        return verdict.stream()
                .filter(kind -> !came.contains(kind))
                .map(kind -> failure(
                        CatalogueReport.Sort.MISSED,
                        Message.of("batch.catalogue.missed", kind.id(), exploration.schedules())))
                .toList();
    }

    private List<CatalogueReport.Failure> failures(Found found) {
        List<CatalogueReport.Failure> failures = new ArrayList<>();
        Kind kind = found.finding().kind();
        if (!verdict.contains(kind) && !also.contains(kind)) {
            Message what = Message.of(
                    "batch.catalogue.accused",
                    kind.id(),
                    schedule(found),
                    places(found),
                    found.finding().message());
            failures.add(failure(CatalogueReport.Sort.ACCUSED, what));
        }
        if (found.schedule().isPresent() && !found.reproduced()) {
            Message what = Message.of("batch.catalogue.not-reproduced", kind.id(), schedule(found));
            failures.add(failure(CatalogueReport.Sort.DIFFERS, what));
        }
        return failures;
    }

    private static Object schedule(Found found) {
        return found.schedule().map(ScheduleName::toString).orElse("run 0");
    }

    private static String places(Found found) {
        return found.finding().where().stream()
                .map(site -> String.format(Locale.ROOT, "%s:%d", site.file(), site.line()))
                .collect(Collectors.joining(", "));
    }

    CatalogueReport.Failure failure(CatalogueReport.Sort sort, Message what) {
        return new CatalogueReport.Failure(name(), sort, what);
    }
}
