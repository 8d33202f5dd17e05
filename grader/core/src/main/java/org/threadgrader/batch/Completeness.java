package org.threadgrader.batch;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Explanation;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.report.Points;

/** What every exercise must have before students see it; the part of the {@link Gate} that judges no program. */
final class Completeness {
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    private final Exercise exercise;
    private final List<Message> found = new ArrayList<>();

    private Completeness(Exercise exercise) {
        this.exercise = exercise;
    }

    static List<Message> of(
            Exercise exercise,
            Judging judging,
            List<SourceFile> skeletons,
            List<Mistake> mistakes,
            boolean lacksHidden,
            Explanations pages,
            List<Path> strayFiles) {
        Completeness completeness = new Completeness(exercise);
        completeness.points(judging);
        completeness.ids(judging.checkIds(exercise));
        completeness.checks();
        completeness.todo(skeletons);
        completeness.mistakes(mistakes, pages);
        if (lacksHidden) {
            completeness.miss("hidden", exercise.packageName());
        }
        strayFiles.forEach(file -> completeness.miss("stray", file));
        return completeness.found;
    }

    /** What a skeleton and its reference solution declare must be alike. */
    static List<Message> of(Exercise exercise, Signatures skeleton, Signatures solution) {
        Completeness completeness = new Completeness(exercise);
        Signatures.lost(skeleton, solution).forEach(signature -> completeness.miss("signature-lost", signature));
        Signatures.added(skeleton, solution).forEach(signature -> completeness.miss("signature-added", signature));
        return completeness.found;
    }

    private void points(Judging judging) {
        BigDecimal points = judging.maxScore(exercise);
        if (points.compareTo(POINTS) != 0) {
            miss("points", Points.of(points), exercise.checksClass());
        }
    }

    /** Each check has its method, and each method its texts. */
    private void ids(List<String> inSource) {
        Set<String> seen = new HashSet<>();
        for (String id : inSource) {
            if (!seen.add(id)) {
                miss("id-twice", id, exercise.checksClass());
            } else if (exercise.check(id).isEmpty()) {
                miss("no-text", id, exercise.checksClass());
            }
        }
        for (CheckText check : exercise.checks()) {
            if (!seen.contains(check.id())) {
                miss("no-method", check.id(), exercise.checksClass());
            }
        }
    }

    private void checks() {
        Set<String> ids = new HashSet<>();
        for (CheckText check : exercise.checks()) {
            if (!ids.add(check.id())) {
                miss("check-twice", check.id());
            }
            if (isHalf(check.title())) {
                miss("title", check.id());
            }
            if (check.hints().isEmpty() || check.hints().stream().anyMatch(Completeness::isHalf)) {
                miss("hints", check.id());
            }
        }
        if (isHalf(exercise.title()) || isHalf(exercise.readme())) {
            miss("readme");
        }
    }

    private void todo(List<SourceFile> skeletons) {
        boolean there = skeletons.stream()
                .filter(file -> file.path().contains(exercise.packageName() + "/"))
                .anyMatch(file -> file.text().contains("TODO"));
        if (!there) {
            miss("todo", exercise.packageName());
        }
    }

    private void mistakes(List<Mistake> mistakes, Explanations pages) {
        Set<String> names = new HashSet<>();
        for (Mistake mistake : mistakes) {
            if (!names.add(mistake.name())) {
                miss("mistake-twice", mistake.name());
            }
            Optional<Explanation> page = pages.find(mistake.reason());
            if (page.isEmpty()
                    || isInOne(page.get().page())
                    || isHalf(page.get().summary())) {
                miss("page", mistake.reason(), mistake.name());
            }
        }
    }

    private static boolean isHalf(Localized text) {
        return text.en().isBlank() || text.zh().isBlank();
    }

    /** A page without a translation is shown in the one language to everybody. */
    private static boolean isInOne(Localized page) {
        return isHalf(page) || page.en().equals(page.zh());
    }

    private void miss(String what, Object... args) {
        found.add(Message.of("batch.gate.incomplete", exercise.id(), Message.of("batch.gate.missing." + what, args)));
    }
}
