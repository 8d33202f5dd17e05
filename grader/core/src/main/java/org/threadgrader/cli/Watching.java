package org.threadgrader.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Where;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.report.ExerciseText;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Markdown;
import org.threadgrader.report.Points;
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

    /** As wide as all points of an exercise. */
    private static final int POINTS = "100/100".length();

    private final Assignment assignment;
    private final SubmissionGrading grading;
    private final Judging judging;
    private final Terminal terminal;
    private final Style style;
    private final IntSupplier rows;
    private final Explanations explanations;
    private final Path sources;

    /** How many hints of a check have been shown in this sitting. */
    private final Map<String, Integer> hinted = new HashMap<>();

    private Exercise current;
    private Optional<ExerciseResult> result = Optional.empty();
    private Optional<Timeline> run = Optional.empty();
    private Optional<Look> last = Optional.empty();
    private boolean asksToReset;

    /**
     * Begins a sitting with the first exercise that is not done.
     *
     * @param exercises those to look at; all of the assignment are judged only when asked for
     * @param grading of all exercises of the assignment; stays its owner's to close
     * @param rows how many lines the terminal's window has room for now
     */
    Watching(
            Assignment assignment,
            List<Exercise> exercises,
            SubmissionGrading grading,
            Judging judging,
            Terminal terminal,
            Style style,
            IntSupplier rows) {
        this.assignment = assignment;
        this.grading = grading;
        this.judging = judging;
        this.terminal = terminal;
        this.style = style;
        this.rows = rows;
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
        look(current);
        while (true) {
            saves.next().ifPresent(this::look);
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
            case "" -> look(current);
            case "h", "hint" -> answer(() -> ofJudged(this::hint));
            case "m", "more" -> answer(this::more);
            case "e", "explain" -> answer(() -> ofJudged(this::explain));
            case "c", "compare" -> answer(this::compare);
            case "l", "list" -> answer(this::list);
            case "a", "all" -> answer(this::all);
            case "r", "reset" -> reset(resetting);
            case "p", "replay" -> answer(() -> replay(keys));
            case "q", "quit" -> {
                return false;
            }
            default -> keysLine();
        }
        terminal.out().flush();
        return true;
    }

    /** What was typed may have scrolled the keys away, so they stand below each answer. */
    private void answer(Runnable work) {
        kept(work);
        terminal.line("");
        keysLine();
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
        // A look that comes to nothing must not leave behind what the one before it saw.
        result = Optional.empty();
        run = Optional.empty();
        last = Optional.empty();
        kept(this::show);
        keysLine();
        terminal.out().flush();
        grading.readyForNext();
    }

    private void show() {
        Instant started = Instant.now();
        SubmissionResult graded = grade(Handed.byOne(assignment.folder()), current);
        Look look = new Look(
                verdict(graded, started, false), verdict(graded, started, true), said(this::run), said(this::standing));
        last = Optional.of(look);
        terminal.out().print(style.isPlain() ? RULE + "\n" : CLEAR);
        terminal.out().print(look.within(room(), all -> terminal.text("watch-cut", all)));
    }

    /** How many lines a look may have: below it are the keys and the line that is typed. */
    private int room() {
        int others = (int) said(this::keysLine).lines().count() + 1 + (style.isPlain() ? 1 : 0);
        return rows.getAsInt() - others;
    }

    private String verdict(SubmissionResult graded, Instant started, boolean brief) {
        GradedClass one = SelfCheck.classOfOne(graded, assignment, Isolation.PORTABLE, started);
        Locale locale = terminal.locale();
        return result.map(
                        found -> brief ? ExerciseText.briefly(found, one, locale) : ExerciseText.of(found, one, locale))
                .map(text -> style.verdicts(text, locale))
                .orElse("");
    }

    private String said(Consumer<Terminal> what) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        what.accept(new Terminal(writer, terminal.err(), terminal.locale()));
        writer.flush();
        return said.toString();
    }

    private void run(Terminal to) {
        run.ifPresent(timeline -> {
            to.line("");
            whichRun().ifPresent(which -> to.wrapped("", which.in(to.locale())));
            to.out().print(RunText.of(timeline, to.locale()));
        });
    }

    private void standing(Terminal to) {
        to.line("");
        place().ifPresent(to::line);
        if (isDone()) {
            to.tell("watch-done", current.id(), hasIdea() ? 1 : 0);
        }
        Standings standings = Standings.read(assignment.folder());
        keptPoints(standings, to);
        to.wrapped("", ProgressCommand.line(assignment, standings, to));
    }

    /** That the run which is shown is no ordinary one: the first rejection rests on it. */
    private Optional<Message> whichRun() {
        return result.flatMap(one -> one.checks().stream()
                        .filter(judged -> judged.verdict() == Verdict.REJECTED)
                        .findFirst())
                .flatMap(judged -> judged.basis()
                        .filter(Basis.Schedule.class::isInstance)
                        .map(Basis.Schedule.class::cast)
                        .map(basis -> basis.strategy().equals(Basis.Schedule.HOLD)
                                ? Message.of("cli.watch-run-hold", title(judged))
                                : Message.of(
                                        "cli.watch-run-schedule",
                                        title(judged),
                                        basis.strategy() + ":" + basis.seed())));
    }

    private Object title(Judgement judged) {
        return current.check(judged.id()).<Object>map(CheckText::title).orElse(judged.id());
    }

    /** Judges one exercise; what is found of the one that is looked at is what the keys are about from then on. */
    private SubmissionResult grade(Submission submission, Exercise exercise) {
        SubmissionResult graded =
                new Copies(Course.home()).advise(grading.grade(submission, List.of(exercise)), assignment);
        CheckCommand.keep(graded, assignment, terminal);
        if (exercise.equals(current)) {
            result = graded.exercises().stream().findFirst();
            run = grading.lastRun();
        }
        return graded;
    }

    /** A file that is saved half-way must not frighten who had its points already. */
    private void keptPoints(Standings standings, Terminal to) {
        standings
                .of(current.id())
                .filter(standing -> standing.score().signum() > 0)
                .ifPresent(standing -> standing.now()
                        .ifPresent(now -> to.tell(
                                "watch-points-kept",
                                current.id(),
                                ProgressCommand.now(now, to),
                                Points.of(standing.score()))));
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

    private boolean hasIdea() {
        return current.idea().isPresent();
    }

    private Optional<Judgement> firstMissed() {
        return result.stream()
                .flatMap(one -> one.checks().stream())
                .filter(check -> check.verdict() != Verdict.ACCEPTED)
                .findFirst();
    }

    /** Hints and pages are about what was judged; else it is said why nothing was. */
    private void ofJudged(Runnable work) {
        whyUnjudged().ifPresentOrElse(why -> terminal.wrapped("", Visible.of(why.in(terminal.locale()))), work);
    }

    private Optional<Message> whyUnjudged() {
        if (result.isEmpty()) {
            Path folder = near(sources.resolve(current.packageName()));
            return Optional.of(Message.of("cli.watch-nothing-there", current.id(), folder));
        }
        return result.filter(one -> one.checks().isEmpty()).map(one -> switch (one.status()) {
            case DOES_NOT_COMPILE -> Message.of("cli.watch-does-not-compile", current.id());
            case MISSING -> Message.of("cli.watch-missing", current.id(), one.outcome());
            default -> Message.of("cli.watch-not-judged", current.id(), one.outcome());
        });
    }

    private void hint() {
        Optional<CheckText> check = firstMissed().flatMap(missed -> current.check(missed.id()));
        if (check.isEmpty()) {
            terminal.tell("watch-no-hint");
            return;
        }
        CheckText asked = check.get();
        int wanted = hinted.merge(current.id() + asked.id(), 1, Integer::sum);
        terminal.wrapped("", Visible.of(asked.title().in(terminal.locale())));
        HintCommand.print(asked, wanted, terminal);
        terminal.tell(wanted < asked.hints().size() ? "watch-hint-again" : "watch-hint-last");
    }

    /** All of the last look, which may have been shortened. */
    private void more() {
        last.ifPresentOrElse(
                look -> terminal.out().print(look.whole()),
                () -> whyUnjudged().ifPresent(why -> terminal.wrapped("", Visible.of(why.in(terminal.locale())))));
    }

    private void explain() {
        Optional<String> page = firstMissed()
                .flatMap(Judgement::reason)
                .flatMap(explanations::find)
                .map(found -> style.page(Markdown.parse(found.page().in(terminal.locale()))));
        if (page.isEmpty()) {
            terminal.tell(firstMissed().isPresent() ? "watch-no-page-on-this" : "watch-no-page");
        } else {
            terminal.out().print(page.get());
        }
    }

    /** The author's idea is for who has one of their own. */
    private void compare() {
        if (!isDone()) {
            terminal.tell("watch-compare-later");
            return;
        }
        Optional<String> idea = current.idea().map(text -> text.in(terminal.locale()));
        if (idea.isEmpty()) {
            terminal.tell("watch-no-idea");
        } else {
            terminal.out().print(style.page(Markdown.parse(idea.get())));
        }
    }

    private void list() {
        Standings standings = Standings.read(assignment.folder());
        Begun begun = Begun.of(assignment, new Copies(Course.home()));
        terminal.out().print(ProgressCommand.table(assignment, judging, standings, begun, terminal));
    }

    /** One after another, so that the person sees how far it is, and what is found is kept if they do not wait. */
    private void all() {
        Submission submission = Handed.byOne(assignment.folder());
        terminal.tell("watch-all", assignment.exercises().size());
        for (Exercise exercise : assignment.exercises()) {
            terminal.out().flush();
            grade(submission, exercise).exercises().forEach(one -> terminal.line(inALine(exercise, one)));
        }
        terminal.wrapped("", ProgressCommand.line(assignment, Standings.read(assignment.folder()), terminal));
        terminal.out().flush();
        grading.readyForNext();
    }

    private String inALine(Exercise exercise, ExerciseResult found) {
        String points = Points.of(found.score()) + "/" + Points.of(found.maxScore());
        String title = Visible.of(exercise.title().in(terminal.locale()));
        String line = found.id() + " ".repeat(Math.max(0, POINTS - points.length())) + "  " + points + "  " + title;
        return found.status() == ExerciseStatus.GRADED ? line : line + "  [" + status(found) + "]";
    }

    private String status(ExerciseResult found) {
        return Message.of("report.status." + ProgressCommand.id(found.status())).in(terminal.locale());
    }

    private void reset(boolean confirmed) {
        if (!confirmed) {
            asksToReset = true;
            terminal.tell("watch-reset-sure", current.id());
            return;
        }
        kept(() -> {
            Optional<Path> written = ResetCommand.reset(assignment, current, Course.home());
            ResetCommand.conclude(assignment.folder(), current.id(), written, terminal);
        });
    }

    private void replay(Keys keys) {
        if (run.isEmpty()) {
            terminal.tell("watch-no-run");
            return;
        }
        new Stepping(Replayed.of(run.get(), new SourceFolder(sources)), keys, terminal).run();
    }

    /** When all is accepted there is nothing to hint at nor to explain, but perhaps something to compare with. */
    private void keysLine() {
        keysLine(terminal);
    }

    private void keysLine(Terminal to) {
        to.tell(isDone() && hasIdea() ? "watch-keys-done" : "watch-keys");
    }
}
