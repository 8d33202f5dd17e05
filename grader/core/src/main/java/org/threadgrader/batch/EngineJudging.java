package org.threadgrader.batch;

import java.math.BigDecimal;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.threadgrader.admit.Admitted;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.check.Benches;
import org.threadgrader.check.Check;
import org.threadgrader.check.EverySchedule;
import org.threadgrader.check.Scenario;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judge;
import org.threadgrader.judge.Judgement;
import org.threadgrader.message.Message;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Weaver;

/**
 * The real engine: weaves, runs in a child JVM, and judges by an assignment's compiled checks, which are loaded into
 * this process; students' classes never are.
 */
public final class EngineJudging implements Judging {
    /** The set of an exercise whose programs may start a process. */
    private static final String PROCESS = "process";

    private final Path classes;
    private final List<Exercise> exercises;
    private final Runner.Source runners;
    private final ClassLoader checks;
    private final List<HiddenInputs> hidden;
    private final int mostSchedules;

    /** The engine for an assignment, as students have it: without hidden inputs. */
    public EngineJudging(Assignment assignment, Path classes, Runner.Source runners) {
        this(assignment, classes, runners, List.of(), Integer.MAX_VALUE);
    }

    /**
     * The engine for an assignment.
     *
     * @param classes the folder of its compiled checks
     * @param runners where child JVMs come from
     * @param hidden what its checks are asked beside their visible inputs
     * @param mostSchedules how many schedules a check may try beside run 0, from 0
     */
    public EngineJudging(
            Assignment assignment, Path classes, Runner.Source runners, List<HiddenInputs> hidden, int mostSchedules) {
        this.classes = classes;
        this.exercises = assignment.exercises();
        this.runners = runners;
        this.hidden = List.copyOf(hidden);
        this.mostSchedules = mostSchedules;
        this.checks = new URLClassLoader(new URL[] {url(classes)}, EngineJudging.class.getClassLoader());
    }

    /** Why this engine can't judge: checks that are not compiled, by name. */
    public Optional<Message> problem() {
        for (Exercise exercise : exercises) {
            Path file = classes.resolve(exercise.checksClass().replace('.', '/') + ".class");
            if (!Files.isRegularFile(file)) {
                return Optional.of(Message.of("batch.no-checks", exercise.id(), exercise.checksClass(), classes));
            }
        }
        return Optional.empty();
    }

    @Override
    public ExerciseJudge open(List<Exercise> some) {
        return new Engine(some.stream().anyMatch(this::explores));
    }

    private boolean explores(Exercise exercise) {
        return Stream.of(checksOf(exercise).getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(EverySchedule.class));
    }

    @Override
    public BigDecimal maxScore(Exercise exercise) {
        return BigDecimal.valueOf(checks(exercise).mapToInt(Check::points).sum());
    }

    @Override
    public List<String> checkIds(Exercise exercise) {
        return checks(exercise).map(Check::id).sorted().toList();
    }

    @Override
    public String judgedBy(Exercise exercise) {
        Fingerprint hash = new Fingerprint();
        // what belongs to no exercise may be used by any
        List<Path> others = exercises.stream()
                .filter(other -> !other.id().equals(exercise.id()))
                .map(other -> classes.resolve(other.packageName()))
                .toList();
        hash.addFiles(classes, file -> others.stream().noneMatch(file::startsWith));
        hash.addAll(List.of(exercise.checksClass(), exercise.mainClass(), "" + exercise.kind()));
        hash.addAll(exercise.checks().stream().map(CheckText::id).toList());
        hash.addAll(exercise.allowance().allows().stream().sorted().toList());
        hash.addAll(exercise.allowance().forbids().stream().sorted().toList());
        hash.addAll(of(exercise).stream().map(HiddenInputs::toString).toList());
        return hash.add(Integer.toString(mostSchedules)).hex();
    }

    private List<HiddenInputs> of(Exercise exercise) {
        return hidden.stream()
                .filter(inputs -> inputs.exercise().equals(exercise.id()))
                .toList();
    }

    private Stream<Check> checks(Exercise exercise) {
        return Stream.of(checksOf(exercise).getDeclaredMethods())
                .map(method -> Optional.ofNullable(method.getAnnotation(Check.class)))
                .flatMap(Optional::stream);
    }

    private Class<?> checksOf(Exercise exercise) {
        try {
            return Class.forName(exercise.checksClass(), false, checks);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no checks of " + exercise.id() + " in " + classes, e);
        }
    }

    private static URL url(Path folder) {
        // A class loader takes a folder for a jar unless its address ends in a slash, which a missing folder's does
        // not.
        String address = folder.toUri().toString();
        try {
            return new URL(address.endsWith("/") ? address : address + "/");
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a folder without an address: " + folder, e);
        }
    }

    /** What is made once and serves every program. */
    private record Tools(Weaver weaver, Judge judge) {}

    /** By scenario. */
    private record Woven(Admitted of, Map<String, Program> programs) {}

    /** One child JVM and one warm judge. */
    private final class Engine implements ExerciseJudge {
        private final ReadyRunner runner;
        private final FutureTask<Tools> tools = new FutureTask<>(() -> new Tools(new Weaver(), new Judge()));
        private Optional<Woven> last = Optional.empty();
        private OptionalLong jitter = OptionalLong.empty();
        private List<Throwable> failures = List.of();
        private Optional<Timeline> lastRun = Optional.empty();

        Engine(boolean exploring) {
            // The child starts and JUnit's classes are loaded while this engine's owner still compiles.
            this.runner = new ReadyRunner(runners, exploring);
            Thread warmUp = new Thread(tools, "threadgrader-warm-up");
            warmUp.setDaemon(true);
            warmUp.start();
        }

        private Tools tools() {
            try {
                return tools.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while warming up", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the engine does not start", e.getCause());
            }
        }

        @Override
        public ExerciseResult judge(Exercise exercise, Admitted program) {
            failures = List.of();
            lastRun = Optional.empty();
            if (exercise.allowance().allows().contains(PROCESS)) {
                Optional<Runner> apart = runners.openForProcesses();
                if (apart.isPresent()) {
                    try (Runner own = apart.get()) {
                        return judge(exercise, program, own);
                    }
                }
            }
            return judge(exercise, program, runner.forProgram(explores(exercise)));
        }

        private ExerciseResult judge(Exercise exercise, Admitted program, Runner plain) {
            List<String> order = exercise.checks().stream().map(CheckText::id).toList();
            Runner used = jitter.isPresent() ? new JitteringRunner(plain, jitter.getAsLong()) : plain;
            Judge.Judged judged = tools().judge()
                    .judge(
                            checksOf(exercise),
                            order,
                            new Benches(used, scenario -> woven(exercise, program, scenario), mostSchedules),
                            of(exercise));
            requireAll(exercise, judged);
            failures = judged.failures();
            lastRun = judged.run();
            return ExerciseResult.judged(exercise.id(), judged.outcome(), judged.checks(), judged.advice())
                    .drawn(judged.picture());
        }

        /** The same program again, as in a gate's repeats, need not be woven nor sent again. */
        private Program woven(Exercise exercise, Admitted program, String scenario) {
            if (last.filter(woven -> woven.of() == program).isEmpty()) {
                last = Optional.of(new Woven(program, new HashMap<>()));
            }
            return last.orElseThrow()
                    .programs()
                    .computeIfAbsent(
                            scenario,
                            name -> Scenario.over(
                                    checksOf(exercise),
                                    name,
                                    program.mainClass(),
                                    program.classes(),
                                    tools().weaver()));
        }

        /** A check that was never come to has no points; its zero must not pass for the exercise's. */
        private void requireAll(Exercise exercise, Judge.Judged judged) {
            BigDecimal points =
                    judged.checks().stream().map(Judgement::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (points.compareTo(maxScore(exercise)) != 0) {
                IllegalStateException fault =
                        new IllegalStateException("not every check of " + exercise.id() + " was run, but "
                                + judged.checks().stream().map(Judgement::id).toList());
                judged.failures().forEach(fault::addSuppressed);
                throw fault;
            }
        }

        @Override
        public List<Throwable> failures() {
            return failures;
        }

        @Override
        public Optional<Timeline> lastRun() {
            return lastRun;
        }

        @Override
        public void jitter(OptionalLong seed) {
            jitter = seed;
        }

        @Override
        public void renew() {
            // its start is over when the next program has been compiled
            runner.renew();
        }

        @Override
        public void close() {
            try {
                runner.close();
            } finally {
                tools().judge().close();
            }
        }
    }
}
