package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.assignment.Explanation;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;

/** Puts one exercise of a submission into the words of its page. */
record Chapter(GradedClass graded, Texts words, Sources sources, List<Explanation> explained) {

    SubmissionView.Graded of(ExerciseResult result) {
        String status = words.of("status." + Words.id(result.status()));
        String kind = Scores.kind(result);
        boolean open = result.scoreIfAccepted().compareTo(result.score()) != 0;
        return new SubmissionView.Graded(
                result.id(),
                Visible.of(graded.exerciseTitle(result.id()).in(words.locale())),
                words.of("score", Points.of(result.score()), Points.of(result.maxScore())),
                open ? words.of("if-accepted", Points.of(result.scoreIfAccepted())) : "",
                status,
                kind,
                words.in(result.outcome()),
                result.checks().stream().map(check -> check(check, result.id())).toList(),
                result.advice().stream()
                        .map(advice -> new SubmissionView.Hint(
                                words.in(advice.message()), places(advice.where(), result.id())))
                        .toList(),
                result.problems().stream()
                        .map(problem -> trouble(problem, result.id()))
                        .toList());
    }

    private SubmissionView.Checked check(Judgement check, String exercise) {
        String message = check.verdict() == Verdict.ACCEPTED ? "" : words.in(check.message());
        Optional<Explanation> page = check.reason().flatMap(this::explanation);
        String lesson = page.map(found -> Markdown.plain(found.summary().in(words.locale())))
                .orElse("");
        return new SubmissionView.Checked(
                Visible.of(graded.checkTitle(exercise, check.id()).in(words.locale())),
                words.of("verdict." + Words.id(check.verdict())),
                Words.kind(check.verdict()),
                ExerciseText.points(check, words),
                message,
                Evidence.of(check, words).stream()
                        .map(fact -> new SubmissionView.Line(words.in(fact.label()), words.in(fact.text())))
                        .toList(),
                places(check.where(), exercise),
                lesson,
                page.map(found -> "#explain-" + found.id()).orElse(""),
                sources.around(check.where(), packageName(exercise)));
    }

    private Optional<Explanation> explanation(String reason) {
        return explained.stream().filter(page -> page.id().equals(reason)).findFirst();
    }

    private List<SubmissionView.Place> places(List<Where> where, String exercise) {
        List<SubmissionView.Place> places = new ArrayList<>();
        for (Where place : where) {
            places.add(new SubmissionView.Place(
                    Visible.of(place.toString()), sources.anchor(place, packageName(exercise))));
        }
        return places;
    }

    private SubmissionView.Trouble trouble(Problem problem, String exercise) {
        String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
        String name = problem.file().substring(problem.file().lastIndexOf('/') + 1);
        List<Where> where = problem.line() > 0 ? List.of(new Where(name, Math.toIntExact(problem.line()))) : List.of();
        return new SubmissionView.Trouble(
                Visible.of(place),
                words.in(problem.plain()),
                problem.original()
                        .lines()
                        .map(Visible::of)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""),
                sources.around(where, packageName(exercise)));
    }

    private String packageName(String exercise) {
        return graded.assignment()
                .exercise(exercise)
                .map(known -> known.packageName())
                .orElse(exercise);
    }
}
