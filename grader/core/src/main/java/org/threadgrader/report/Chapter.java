package org.threadgrader.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;

/**
 * Puts one exercise of a submission into the words of its page.
 *
 * @param lessonsAt what an explanation's id is put between to link to it
 */
record Chapter(
        GradedClass graded,
        Texts words,
        SubmissionResult submission,
        Sources sources,
        Lessons lessons,
        LessonsAt lessonsAt) {

    /** Where explanations are, seen from the page. */
    record LessonsAt(String before, String after) {
        static final LessonsAt IN_THE_PAGE = new LessonsAt("#explain-", "");
        static final LessonsAt IN_THE_REPORT = new LessonsAt("../" + Report.EXPLAIN + "/", ".html");

        String href(Lessons.Lesson lesson) {
            return before + lesson.id() + after;
        }
    }

    SubmissionView.Graded of(ExerciseResult result) {
        boolean decided = submission.isDecided(result.id());
        boolean open = !decided && result.scoreIfAccepted().compareTo(result.score()) != 0;
        return new SubmissionView.Graded(
                result.id(),
                Visible.of(graded.exerciseTitle(result.id()).in(words.locale())),
                score(result.id()),
                changes(result),
                open ? words.of("if-accepted", Points.of(result.scoreIfAccepted())) : "",
                words.of("status." + (decided ? "decided" : Words.id(result.status()))),
                decided ? "" : Scores.kind(result),
                words.in(result.outcome()),
                checks(result),
                result.advice().stream()
                        .map(advice -> new SubmissionView.Hint(
                                words.in(advice.message()), places(advice.where(), result.id())))
                        .toList(),
                result.problems().stream()
                        .map(problem -> trouble(problem, result.id()))
                        .toList(),
                result.picture().map(picture -> lanes(picture, result)));
    }

    private String score(String exercise) {
        if (!graded.isCounted(exercise)) {
            return words.of("score.uncounted");
        }
        Optional<BigDecimal> dropped = submission.dropped(exercise);
        String score = words.of(
                "score",
                Points.of(dropped.orElse(submission.score(exercise))),
                Points.of(graded.maxScore(submission, exercise)));
        return dropped.isPresent() ? words.of("score.dropped", score) : score;
    }

    /** Seen at once where it shows what is wrong. */
    private LanesView lanes(Picture picture, ExerciseResult result) {
        boolean open = picture.steps().stream().anyMatch(Picture.Step::witness);
        return new Lanes(picture, words, place -> place(place, result.id()))
                .view(
                        "lanes-" + result.id(),
                        Visible.of(graded.exerciseTitle(result.id()).in(words.locale())),
                        words.in(Message.of("picture.of-exercise")),
                        open);
    }

    private LanesView lanes(Picture picture, Judgement check, String exercise) {
        Message shows = check.basis().orElse(Basis.RECORDED) instanceof Basis.Schedule schedule
                ? schedule.strategy().equals(Basis.Schedule.HOLD)
                        ? Message.of("picture.of-check-held")
                        : Message.of(
                                "picture.of-check-schedule",
                                new ScheduleName(schedule.strategy(), schedule.seed()).toString())
                : Message.of("picture.of-check");
        return new Lanes(picture, words, place -> place(place, exercise))
                .view("lanes-" + anchor(check, exercise), title(check, exercise), words.in(shows), true);
    }

    private List<SubmissionView.Change> changes(ExerciseResult result) {
        return submission.adjustments(result.id()).stream()
                // that it does not count stands in the place of its points
                .filter(adjustment -> adjustment.kind() != Adjustment.Kind.WEIGHT || graded.isCounted(result.id()))
                .map(adjustment -> new SubmissionView.Change(reason(adjustment), Points.signed(adjustment.points())))
                .toList();
    }

    /** The lateness of several exercises is told once, above all of them. */
    private String reason(Adjustment adjustment) {
        boolean above = adjustment.kind() == Adjustment.Kind.LATE
                && submission.adjustments().stream()
                                .filter(other -> other.reason().equals(adjustment.reason()))
                                .count()
                        > 1;
        return above ? words.of("html.late-as-above") : words.in(adjustment.reason());
    }

    /**
     * What several checks have in common, the mistake and its places, is shown with the first of them; where that is all, the
     * others only lead to it.
     */
    private List<SubmissionView.Checked> checks(ExerciseResult result) {
        Map<String, Told.Again> repeated = repeated(result);
        Set<List<?>> shown = new HashSet<>();
        List<SubmissionView.Checked> checks = new ArrayList<>();
        for (Judgement check : result.checks()) {
            boolean first = shown.add(List.of(check.verdict(), check.reason(), check.where()));
            Told.Again again = repeated.get(check.id());
            checks.add(again == null ? check(check, first, result.id()) : again(check, again, result.id()));
        }
        return checks;
    }

    /** The checks to be read of which the same is said of one before, by their ids, each with the first of those. */
    private Map<String, Told.Again> repeated(ExerciseResult result) {
        Told told = new Told(words);
        Map<String, Told.Again> repeated = new HashMap<>();
        result.checks().stream()
                .filter(Chapter::isToBeRead)
                .forEach(check -> told.again(check).ifPresent(again -> repeated.put(check.id(), again)));
        return repeated;
    }

    private static boolean isToBeRead(Judgement check) {
        return check.verdict() != Verdict.ACCEPTED;
    }

    /** A check of which there is no more to say than of one before, but for what it expected and got. */
    private SubmissionView.Checked again(Judgement check, Told.Again again, String exercise) {
        Judgement before = again.first();
        return new SubmissionView.Checked(
                anchor(check, exercise),
                title(check, exercise),
                words.of("verdict." + Words.id(check.verdict())),
                Words.kind(check.verdict()),
                ExerciseText.points(check, words),
                new Link(title(before, exercise), "#" + anchor(before, exercise)),
                "",
                lines(again.own()),
                List.of(),
                "",
                "",
                "",
                List.of(),
                check.picture()
                        .filter(picture -> !before.picture().equals(check.picture()))
                        .map(picture -> lanes(picture, check, exercise)));
    }

    private SubmissionView.Checked check(Judgement check, boolean first, String exercise) {
        boolean accepted = !isToBeRead(check);
        Optional<Lessons.Lesson> lesson = check.reason().filter(reason -> first).flatMap(lessons::of);
        return new SubmissionView.Checked(
                anchor(check, exercise),
                title(check, exercise),
                words.of("verdict." + Words.id(check.verdict())),
                Words.kind(check.verdict()),
                ExerciseText.points(check, words),
                new Link("", ""),
                accepted ? "" : words.in(check.message()),
                lines(Evidence.of(check, words)),
                places(check.where(), exercise),
                accepted ? "" : check.basis().map(this::basis).orElse(""),
                lesson.map(Lessons.Lesson::summary).orElse(""),
                lesson.map(lessonsAt::href).orElse(""),
                first ? sources.around(check.where(), packageName(exercise)) : List.of(),
                check.picture().map(picture -> lanes(picture, check, exercise)));
    }

    private List<SubmissionView.Line> lines(List<Fact> facts) {
        return facts.stream()
                .map(fact -> new SubmissionView.Line(words.in(fact.label()), words.in(fact.text())))
                .toList();
    }

    private static String anchor(Judgement check, String exercise) {
        return exercise + "-" + check.id();
    }

    private String title(Judgement check, String exercise) {
        return Visible.of(graded.checkTitle(exercise, check.id()).in(words.locale()));
    }

    private String basis(Basis basis) {
        if (basis instanceof Basis.Schedule schedule) {
            return schedule.strategy().equals(Basis.Schedule.HOLD)
                    ? words.of("basis.hold")
                    : words.of("basis.schedule", schedule.strategy(), Long.toString(schedule.seed()));
        }
        return words.of("basis.recorded");
    }

    private List<Link> places(List<Where> where, String exercise) {
        return where.stream().map(place -> place(place, exercise)).toList();
    }

    private Link place(Where place, String exercise) {
        return new Link(Visible.of(place.toString()), sources.anchor(place, packageName(exercise)));
    }

    private SubmissionView.Trouble trouble(Problem problem, String exercise) {
        String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
        return new SubmissionView.Trouble(
                Visible.of(place),
                words.in(problem.plain()),
                problem.original().lines().map(Visible::of).collect(Collectors.joining("\n")),
                sources.around(where(problem), packageName(exercise)));
    }

    private static List<Where> where(Problem problem) {
        String name = problem.file().substring(problem.file().lastIndexOf('/') + 1);
        return problem.line() > 0 ? List.of(new Where(name, Math.toIntExact(problem.line()))) : List.of();
    }

    /** What belongs to lines of the sources: rejections and open checks, advice, what does not compile. */
    List<Remark> remarks(ExerciseResult result) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, Told.Again> repeated = repeated(result);
        for (Judgement check : result.checks()) {
            // where the same was told before, it stands at these very lines
            if (isToBeRead(check) && !repeated.containsKey(check.id())) {
                Link title = new Link(title(check, result.id()), "#" + anchor(check, result.id()));
                String verdict = words.of("verdict." + Words.id(check.verdict()));
                String kind = Words.kind(check.verdict());
                remark(check.where(), result.id(), kind, verdict, title, words.in(check.message()), remarks);
            }
        }
        for (Problem problem : result.problems()) {
            String text = words.in(problem.plain());
            remark(
                    where(problem),
                    result.id(),
                    "bad",
                    words.of("cell.does-not-compile"),
                    new Link("", ""),
                    text,
                    remarks);
        }
        for (Advice advice : result.advice()) {
            String text = words.in(advice.message());
            remark(advice.where(), result.id(), "", words.of("html.advised"), new Link("", ""), text, remarks);
        }
        return remarks;
    }

    private void remark(
            List<Where> places,
            String exercise,
            String kind,
            String verdict,
            Link title,
            String text,
            List<Remark> remarks) {
        for (Where place : places) {
            remarks.add(new Remark(place, packageName(exercise), new SubmissionView.Note(kind, verdict, title, text)));
        }
    }

    private String packageName(String exercise) {
        return graded.assignment()
                .exercise(exercise)
                .map(known -> known.packageName())
                .orElse(exercise);
    }
}
