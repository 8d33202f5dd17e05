package org.threadgrader.course;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.batch.Batch;
import org.threadgrader.batch.EngineJudging;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolating;
import org.threadgrader.isolate.Tier;
import org.threadgrader.isolate.Trial;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.Engine;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Programs;

/**
 * Grades the attacks as one class, and a right answer after each that came as far as the compiler: the judge of {@link
 * AttacksAtOneTier}, in a JVM of its own whose folders nobody else writes to. Tells what came out on standard output.
 */
final class AttackBatch {
    /** The name of the right answer that is graded alone, before all attacks. */
    static final String ALONE = "alone";

    /** Behind the name of an attack: the right answer that is graded next. */
    static final String NEXT = "-next";

    /** Begins each line that is told, as there may be others. */
    static final String TOLD = "\u0001";

    static final String SEPARATOR = "\u0002";

    /** Before the name of the tier that there was. */
    static final String TIER = "tier";

    /** What is told at the end where no process is left. */
    static final String NONE_LEFT = "left" + SEPARATOR + "[]";

    private static final int ONE_IN = 8;

    /** Two are more than any right answer takes. */
    private static final Duration COMPILING = Duration.ofSeconds(4);

    /** The grader's own when all is well: the waiting compiler, and the JVM for the next submission. */
    private static long own;

    private AttackBatch() {}

    /**
     * Grades one part of the attacks.
     *
     * @param arguments the folder that holds exercises and solutions; the tier; of how many attacks in a row to grade one, and
     *     which, from 0
     */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Isolating isolating = Trial.upTo(
                Tier.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
                ChildOptions.ownJdk().probe());
        int parts = Integer.parseInt(arguments[2]);
        int part = Integer.parseInt(arguments[3]);
        Assignment assignment = (Assignment) Assignment.read(root.resolve("exercises"));
        Solutions hidden = (Solutions) Solutions.readHidden(root.resolve("solutions"), assignment);
        List<Attack> all = graded(attacks(root));
        List<Attack> attacks = IntStream.range(0, all.size())
                .filter(i -> i % parts == part)
                .mapToObj(all::get)
                .toList();
        Set<String> posed = all.stream().map(Attack::exercise).collect(Collectors.toSet());
        List<Exercise> exercises = assignment.exercises().stream()
                .filter(exercise -> posed.contains(exercise.id()))
                .toList();
        EngineJudging judging = new EngineJudging(
                assignment,
                root.resolve("exercises/target/test-classes"),
                Programs.source(ChildOptions.ownJdk().in(isolating.box())),
                hidden.hidden(),
                Integer.MAX_VALUE);
        FaultLog faults = new FaultLog(Path.of("faults.log"));
        Batch batch = new Batch(
                assignment,
                judging,
                () -> new SubmissionGrading(
                        exercises, judging, () -> Compiler.warm(isolating.box(), COMPILING), faults),
                isolating.isolation(),
                new Engine("test", System.getProperty("java.version"), ""),
                Clock.systemUTC(),
                faults);
        batch.grade(submissions(root, attacks, exercises), 1, (result, done, of) -> tell(result));
        tell(TIER, isolating.isolation().tier().shown());
        tell("left", processesLeft().toString());
    }

    static List<Attack> attacks(Path root) {
        ClassFolder all = (ClassFolder) Intake.read(root.resolve("solutions/attacks"));
        return all.submissions().stream().map(Attack::of).toList();
    }

    /** A share of those that need neither a clock nor a large count to end them; of all attacks all. */
    static List<Attack> graded(List<Attack> attacks) {
        List<Attack> these = attacks.stream()
                .filter(attack -> Share.IS_ALL || !attack.slow())
                .toList();
        return Share.of(these, ONE_IN);
    }

    private static List<Submission> submissions(Path root, List<Attack> attacks, List<Exercise> exercises) {
        List<SourceFile> right = ((ClassFolder) Intake.single(root.resolve("solutions")))
                .submissions()
                .get(0)
                .files();
        List<Submission> submissions = new ArrayList<>();
        exercises.forEach(exercise -> submissions.add(answer(ALONE, exercise, right)));
        for (Attack attack : attacks) {
            submissions.add(attack.submission());
            if (attack.reachesTheCompiler()) {
                Exercise exercise = exercises.stream()
                        .filter(one -> one.id().equals(attack.exercise()))
                        .findFirst()
                        .orElseThrow();
                submissions.add(answer(attack.name() + NEXT, exercise, right));
            }
        }
        return submissions;
    }

    private static Submission answer(String name, Exercise exercise, List<SourceFile> right) {
        List<SourceFile> files = right.stream()
                .filter(file -> file.folder().endsWith(exercise.packageName()))
                .toList();
        return new Submission(name, name, Path.of(name), files, List.of());
    }

    /** Called between two submissions: what is more than the grader's own processes has been left by the last one. */
    private static void tell(SubmissionResult result) {
        long processes = ProcessHandle.current().descendants().count();
        if (result.submission().id().equals(ALONE)) {
            own = Math.max(own, processes);
        }
        for (ExerciseResult exercise : result.exercises()) {
            tell(
                    result.submission().id(),
                    exercise.id(),
                    exercise.status().name(),
                    exercise.score().toPlainString(),
                    Attack.said(exercise),
                    exercise.checks().toString(),
                    Long.toString(Math.max(0, processes - own)));
        }
    }

    private static void tell(String... columns) {
        System.out.println(TOLD + String.join(SEPARATOR, columns).replace("\n", " "));
    }

    /** What was killed a moment ago may still be seen, but not for long. */
    private static List<String> processesLeft() {
        List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
        return processes.stream()
                .filter(process -> process.onExit()
                        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                        .join()
                        .isAlive())
                .map(process -> process.info().toString())
                .toList();
    }
}
