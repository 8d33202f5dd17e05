package org.threadgrader.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.threadgrader.admit.Admission;
import org.threadgrader.admit.Admissions;
import org.threadgrader.admit.Admitted;
import org.threadgrader.admit.DoesNotCompile;
import org.threadgrader.admit.Missing;
import org.threadgrader.admit.Refused;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.assignment.Mistake;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.assignment.Variant;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.message.Message;

/**
 * The author's gate: every skeleton scores 0, every right answer full points, every mistake loses what it must for its
 * own reason, again and again and each time the same. Nothing is tried twice here: what a student's grading would mend
 * by a retry is shown.
 */
public final class Gate {
    private final Assignment assignment;
    private final Solutions solutions;
    private final Judging judging;
    private final Supplier<Compiler> compilers;
    private final Repeats repeats;
    private final FaultLog faults;
    private final Looking looking;

    /**
     * How often each program is judged.
     *
     * @param plain times without anything special, at least 1
     * @param jittered times more with real delays at hooks
     * @param seed of the first of those; each further one takes the next
     */
    public record Repeats(int plain, int jittered, long seed) {}

    /** Is told when a program has been judged as often as it must; called by one thread at a time. */
    @FunctionalInterface
    public interface Looking {
        /** So many are done of so many. */
        void verified(int done, int all);
    }

    /** A gate for an assignment and the solutions beside it. */
    public Gate(
            Assignment assignment,
            Solutions solutions,
            Judging judging,
            Supplier<Compiler> compilers,
            Repeats repeats,
            FaultLog faults,
            Looking looking) {
        this.assignment = assignment;
        this.solutions = solutions;
        this.judging = judging;
        this.compilers = compilers;
        this.repeats = repeats;
        this.faults = faults;
        this.looking = looking;
    }

    /**
     * Judges everything there is for some exercises.
     *
     * @param skeletons the exercises folder's sources
     * @param references the reference solutions' sources
     * @param jobs how many programs at a time
     */
    public GateReport verify(
            List<Exercise> exercises, List<SourceFile> skeletons, List<SourceFile> references, int jobs) {
        List<GateCase> cases = new ArrayList<>();
        for (Exercise exercise : exercises) {
            cases.addAll(cases(exercise, skeletons, references));
        }
        List<Verified> verified = verify(cases, jobs);
        List<Message> wrong = new ArrayList<>();
        List<GateReport.Row> rows = new ArrayList<>();
        Explanations pages = Explanations.of(assignment);
        for (Exercise exercise : exercises) {
            wrong.addAll(Completeness.of(
                    exercise,
                    judging,
                    skeletons,
                    mistakes(exercise),
                    lacksHidden(exercise),
                    pages,
                    strayFiles(exercise)));
            wrong.addAll(signatures(exercise, verified));
            rows.addAll(rows(exercise, verified));
        }
        if (exercises.size() == assignment.exercises().size()) {
            StrayFiles.unlisted(solutions.folder(), exercises)
                    .forEach(place -> wrong.add(Message.of("batch.gate.unlisted", place)));
        }
        verified.forEach(one -> wrong.addAll(one.disagreements()));
        return new GateReport(rows, wrong, firstMessages(verified));
    }

    private List<Path> strayFiles(Exercise exercise) {
        return StrayFiles.of(assignment.folder(), solutions.folder(), exercise);
    }

    /** Compared where both could be compiled; that one could not is said of that one. */
    private static List<Message> signatures(Exercise exercise, List<Verified> verified) {
        List<Signatures> both = Stream.of(GateCase.Kind.SKELETON, GateCase.Kind.SOLUTION)
                .flatMap(kind -> verified.stream().filter(one -> one.is(kind, exercise)))
                .flatMap(one -> one.classes().stream())
                .map(Signatures::of)
                .toList();
        return both.size() == 2 ? Completeness.of(exercise, both.get(0), both.get(1)) : List.of();
    }

    private List<GateCase> cases(Exercise exercise, List<SourceFile> skeletons, List<SourceFile> references) {
        List<GateCase> cases = new ArrayList<>();
        cases.add(GateCase.skeleton(exercise, skeletons));
        cases.add(GateCase.solution(exercise, references));
        for (Variant variant : solutions.variants()) {
            if (variant.exercise().equals(exercise.id())) {
                cases.add(GateCase.of(exercise, variant));
            }
        }
        mistakes(exercise).forEach(mistake -> cases.add(GateCase.of(exercise, mistake)));
        return cases;
    }

    private List<Mistake> mistakes(Exercise exercise) {
        return solutions.mistakes().stream()
                .filter(mistake -> mistake.exercise().equals(exercise.id()))
                .toList();
    }

    /** A course that knows no hidden inputs at all need not begin with them. */
    private boolean lacksHidden(Exercise exercise) {
        return !solutions.hidden().isEmpty()
                && solutions.hidden().stream()
                        .noneMatch(inputs -> inputs.exercise().equals(exercise.id()));
    }

    private List<Verified> verify(List<GateCase> cases, int jobs) {
        List<Bench> benches = new ArrayList<>();
        ThreadLocal<Bench> own = ThreadLocal.withInitial(() -> {
            Bench bench = bench();
            synchronized (benches) {
                benches.add(bench);
            }
            return bench;
        });
        try (WorkerPool workers = new WorkerPool(Math.min(jobs, cases.size()))) {
            List<Future<Verified>> futures = new ArrayList<>();
            for (GateCase one : cases) {
                futures.add(workers.submit(() -> guarded(one, own)));
            }
            List<Verified> verified = new ArrayList<>();
            for (Future<Verified> future : futures) {
                verified.add(future.get());
                looking.verified(verified.size(), cases.size());
            }
            return verified;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("verifying failed", e.getCause());
        } finally {
            synchronized (benches) {
                benches.forEach(bench -> attempt("ending a bench", bench::close));
            }
        }
    }

    private Bench bench() {
        Compiler compiler = compilers.get();
        try {
            return new Bench(compiler, judging.open(assignment.exercises()));
        } catch (Throwable failure) {
            compiler.close();
            throw failure;
        }
    }

    /** What fails outside a judging, a compiler say, costs one program and not the whole gate. */
    @SuppressWarnings("CatchingUnchecked")
    private Verified guarded(GateCase one, ThreadLocal<Bench> own) {
        try {
            return verify(one, own.get());
        } catch (Throwable failure) {
            faults.add(one.exercise().id() + " " + one.name(), failure);
            return Verified.unjudged(one, Message.of("batch.gate.fault", failure.toString()));
        }
    }

    /** Does what must not keep the gate from its results should it fail. */
    @SuppressWarnings("CatchingUnchecked")
    private void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (Throwable failure) {
            faults.add(what, failure);
        }
    }

    private Verified verify(GateCase one, Bench bench) {
        if (!one.fits(Runtime.version().feature())) {
            return new Verified(one, 0, true, List.of(), Optional.empty(), Optional.empty());
        }
        Map<String, Admission> admissions = Admissions.of(List.of(one.exercise()), one.files(), bench.compiler());
        Optional<Admission> admission =
                Optional.ofNullable(admissions.get(one.exercise().id()));
        if (!(admission.orElse(null) instanceof Admitted admitted)) {
            return Verified.unjudged(one, Message.of("batch.gate.not-admitted", why(admission)));
        }
        Map<String, Message> wrong = new LinkedHashMap<>();
        ExerciseResult first = null;
        int all = repeats.plain() + repeats.jittered();
        for (int i = 0; i < all; i++) {
            OptionalLong jitter =
                    i < repeats.plain() ? OptionalLong.empty() : OptionalLong.of(repeats.seed() + i - repeats.plain());
            bench.judge().jitter(jitter);
            List<Message> found = new ArrayList<>();
            try {
                ExerciseResult result =
                        bench.judge().judge(one.exercise(), admitted).undrawn();
                bench.judge()
                        .failures()
                        .forEach(failure -> faults.add(one.exercise().id() + " " + one.name(), failure));
                found.addAll(one.expected().disagreements(result));
                if (first != null && !first.equals(result)) {
                    found.add(Message.of("batch.gate.differs"));
                }
                first = first == null ? result : first;
            } catch (Throwable fault) {
                found.add(Message.of("batch.gate.fault", fault.toString()));
                faults.add(one.exercise().id() + " " + one.name(), fault);
                attempt("renewing the child JVM", bench.judge()::renew);
            }
            for (Message message : found) {
                // The same disagreement in each of a hundred repeats is one line.
                wrong.putIfAbsent(message.toString(), line(one, Message.of("batch.gate.repeat", i + 1, message)));
            }
        }
        return new Verified(
                one,
                all,
                false,
                List.copyOf(wrong.values()),
                Optional.of(admitted.classes()),
                Optional.ofNullable(first));
    }

    private static Message line(GateCase one, Message what) {
        return Message.of("batch.gate.line", one.exercise().id(), kind(one.kind()), one.name(), what);
    }

    private static Object why(Optional<Admission> possible) {
        if (possible.isEmpty()) {
            return "-";
        }
        Admission admission = possible.get();
        if (admission instanceof Missing missing) {
            return missing.reason();
        } else if (admission instanceof Refused refused) {
            return refused.reason();
        } else if (admission instanceof DoesNotCompile broken) {
            return broken.problems().get(0).file() + ":"
                    + broken.problems().get(0).line() + ": "
                    + broken.problems().get(0).original();
        }
        return admission.toString();
    }

    private static Message kind(GateCase.Kind kind) {
        return Message.of("batch.gate.kind." + kind.id());
    }

    private static List<GateReport.Row> rows(Exercise exercise, List<Verified> verified) {
        List<GateReport.Row> rows = new ArrayList<>();
        for (GateCase.Kind kind : GateCase.Kind.values()) {
            List<Verified> these =
                    verified.stream().filter(one -> one.is(kind, exercise)).toList();
            int skipped = (int) these.stream().filter(Verified::skipped).count();
            int wrong = (int)
                    these.stream().filter(one -> !one.disagreements().isEmpty()).count();
            rows.add(new GateReport.Row(
                    exercise.id(),
                    kind.id(),
                    these.size(),
                    these.stream().mapToInt(Verified::judged).sum(),
                    these.size() - skipped - wrong,
                    wrong,
                    skipped));
        }
        return rows;
    }

    private static FirstMessages firstMessages(List<Verified> verified) {
        List<FirstMessages.Other> others = new ArrayList<>();
        int mistakes = 0;
        for (Verified one : verified) {
            if (one.of().expected() instanceof Expectation.Loss loss && !one.skipped()) {
                mistakes++;
                FirstMessages.instead(loss.reason(), one.first())
                        .map(said -> new FirstMessages.Other(
                                one.of().exercise().id(), one.of().name(), loss.reason(), said))
                        .ifPresent(others::add);
            }
        }
        return new FirstMessages(mistakes, others);
    }

    /** What came of one program; its classes are there if it was judged, and its first result if a judging came to its end. */
    private record Verified(
            GateCase of,
            int judged,
            boolean skipped,
            List<Message> disagreements,
            Optional<Map<String, byte[]>> classes,
            Optional<ExerciseResult> first) {
        static Verified unjudged(GateCase one, Message why) {
            return new Verified(one, 0, false, List.of(line(one, why)), Optional.empty(), Optional.empty());
        }

        boolean is(GateCase.Kind kind, Exercise exercise) {
            return of.kind() == kind && of.exercise().equals(exercise);
        }
    }

    /** What one thread works with. */
    private record Bench(Compiler compiler, ExerciseJudge judge) {
        void close() {
            try {
                compiler.close();
            } finally {
                judge.close();
            }
        }
    }
}
