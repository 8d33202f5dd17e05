package org.threadgrader.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.check.Where;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.Verdict;
import org.threadgrader.report.ExerciseText;
import org.threadgrader.report.Markdown;
import org.threadgrader.report.RunText;
import org.threadgrader.report.Standings;
import org.threadgrader.report.Visible;
import org.threadgrader.report.Wrapped;
import org.threadgrader.timeline.Timeline;

/**
 * A student's sitting: looks at the exercise that was saved last, and at what is typed meanwhile. Never goes on to another
 * exercise by itself. The part of {@link WatchCommand} that talks.
 */
final class Watching {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String CLEAR = "\u001b[H\u001b[2J";
    private static final String RULE = "-".repeat(Wrapped.WIDTH);

    private final Assignment assignment;
    private final List<Exercise> exercises;
    private final SubmissionGrading grading;
    private final Judging judging;
    private final Terminal terminal;
    private final Style style;
    private final Explanations explanations;
    private final Path sources;

    /** How many hints of a check have been shown in this sitting. */
    private final Map<String, Integer> hinted = new HashMap<>();

    private Exercise current;
    private Optional<ExerciseResult> result = Optional.empty();
    private Optional<Timeline> run = Optional.empty();
    private boolean asksToReset;

    /**
     * Begins a sitting with the first exercise that is not done.
     *
     * @param grading of these exercises; stays its owner's to close
     */
    Watching(
            Assignment assignment,
            List<Exercise> exercises,
            SubmissionGrading grading,
            Judging judging,
            Terminal terminal,
            Style style) {
        this.assignment = assignment;
        this.exercises = exercises;
        this.grading = grading;
        this.judging = judging;
        this.terminal = terminal;
        this.style = style;
        this.explanations = Explanations.of(assignment);
        this.sources = assignment.folder().resolve("src/main/java");
        Standings standings = Standings.read(assignment.folder());
        this.current = exercises.stream()
                .filter(exercise -> !standings.isDone(exercise.id()))
                .findFirst()
                .orElse(exercises.get(0));
    }

    /** Looks on until the person has had enough. */
    void run(Keys keys, Saves saves) {
        kept(() -> look(current));
        while (true) {
            saves.next().ifPresent(saved -> kept(() -> look(saved)));
            Optional<Keys.Typed> typed = keys.next(BETWEEN_LOOKS);
            if (typed.isPresent()) {
                Optional<String> line = typed.get().line();
                if (line.isEmpty() || !obey(line.get(), keys)) {
                    return;
                }
            }
        }
    }

    private boolean obey(String line, Keys keys) {
        boolean resetting = asksToReset;
        asksToReset = false;
        switch (line.toLowerCase(Locale.ROOT)) {
            case "" -> kept(() -> look(current));
            case "h", "hint" -> hint();
            case "e", "explain" -> explain();
            case "c", "compare" -> compare();
            case "l", "list" -> list();
            case "a", "all" -> kept(this::all);
            case "r", "reset" -> reset(resetting);
            case "p", "replay" -> replay(keys);
            case "q", "quit" -> {
                return false;
            }
            default -> keysLine();
        }
        terminal.out().flush();
        return true;
    }

    /** What can't be done now, as while all sources are gone, is said; the sitting goes on. */
    private void kept(Runnable work) {
        try {
            work.run();
        } catch (Refusal refusal) {
            terminal.complain(refusal.reason());
        }
    }

    private void look(Exercise exercise) {
        current = exercise;
        Instant started = Instant.now();
        SubmissionResult graded = grade(List.of(exercise));
        result = graded.exercises().stream().findFirst();
        run = grading.lastRun();
        terminal.out().print(style.isPlain() ? RULE + "\n" : CLEAR);
        result.ifPresent(one -> terminal.out()
                .print(style.verdicts(
                        ExerciseText.of(one, CheckCommand.classOfOne(graded, assignment, started), terminal.locale()),
                        terminal.locale())));
        run.ifPresent(timeline -> terminal.out().print("\n" + RunText.of(timeline, terminal.locale())));
        terminal.line("");
        place().ifPresent(terminal::line);
        if (isDone()) {
            terminal.say("watch-done", current.id());
        }
        terminal.line(ProgressCommand.line(assignment, Standings.read(assignment.folder()), terminal));
        keysLine();
        terminal.out().flush();
        grading.readyForNext();
    }

    private SubmissionResult grade(List<Exercise> some) {
        Submission submission = Handed.byOne(assignment.folder());
        SubmissionResult graded = new Copies(Course.home()).advise(grading.grade(submission, some), assignment);
        CheckCommand.keep(graded, assignment, terminal);
        return graded;
    }

    /** Where to go on, in the form that terminals and IDEs make a link of. */
    private Optional<String> place() {
        Path folder = sources.resolve(current.packageName());
        Stream<Where> told = firstMissed().stream().flatMap(check -> check.where().stream());
        Stream<Where> broken = result.stream()
                .flatMap(one -> one.problems().stream())
                .map(problem ->
                        new Where(Path.of(problem.file()).getFileName().toString(), (int) Math.max(1, problem.line())));
        return Stream.concat(told, broken)
                .filter(where -> Files.isRegularFile(folder.resolve(where.file())))
                .findFirst()
                .map(where -> near(folder.resolve(where.file())) + ":" + where.line());
    }

    private static Path near(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(here) ? here.relativize(whole) : whole;
    }

    private boolean isDone() {
        return result.filter(one -> one.score().compareTo(one.maxScore()) >= 0).isPresent();
    }

    private Optional<Judgement> firstMissed() {
        return result.stream()
                .flatMap(one -> one.checks().stream())
                .filter(check -> check.verdict() != Verdict.ACCEPTED)
                .findFirst();
    }

    private void hint() {
        Optional<CheckText> check = firstMissed().flatMap(missed -> current.check(missed.id()));
        if (check.isEmpty()) {
            terminal.say("watch-no-hint");
            return;
        }
        CheckText asked = check.get();
        int wanted = hinted.merge(current.id() + asked.id(), 1, Integer::sum);
        terminal.line(Visible.of(asked.title().in(terminal.locale())));
        HintCommand.print(asked, wanted, terminal);
    }

    private void explain() {
        Optional<String> page = firstMissed()
                .flatMap(Judgement::reason)
                .flatMap(explanations::find)
                .map(found -> style.page(Markdown.parse(found.page().in(terminal.locale()))));
        if (page.isEmpty()) {
            terminal.say("watch-no-page");
        } else {
            terminal.out().print(page.get());
        }
    }

    /** The author's idea is for who has one of their own. */
    private void compare() {
        if (!isDone()) {
            terminal.say("watch-compare-later");
            return;
        }
        Optional<String> idea = current.idea().map(text -> text.in(terminal.locale()));
        if (idea.isEmpty()) {
            terminal.say("watch-no-idea");
        } else {
            terminal.out().print(style.page(Markdown.parse(idea.get())));
        }
    }

    private void list() {
        Standings standings = Standings.read(assignment.folder());
        terminal.out().print(ProgressCommand.table(assignment, judging, standings, terminal));
    }

    private void all() {
        grade(exercises);
        grading.readyForNext();
        list();
    }

    private void reset(boolean confirmed) {
        if (!confirmed) {
            asksToReset = true;
            terminal.say("watch-reset-sure", current.id());
            return;
        }
        kept(() -> ResetCommand.say(current.id(), ResetCommand.reset(assignment, current, Course.home()), terminal));
    }

    private void replay(Keys keys) {
        if (run.isEmpty()) {
            terminal.say("watch-no-run");
            return;
        }
        new Stepping(Replayed.of(run.get(), new SourceFolder(sources)), keys, terminal).run();
        keysLine();
    }

    private void keysLine() {
        terminal.say("watch-keys");
    }
}
