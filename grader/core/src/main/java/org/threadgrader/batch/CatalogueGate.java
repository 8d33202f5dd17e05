package org.threadgrader.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiled;
import org.threadgrader.compile.Compiler;
import org.threadgrader.compile.NotCompiled;
import org.threadgrader.compile.Problem;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Explorer;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Finding;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Runner;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Weaver;

/**
 * The engine's gate: in every faulty program of the {@link Catalogue} its faults are found, no right one is accused, and
 * each judging finds the same in the same schedules.
 */
public final class CatalogueGate {
    private static final long SEED = 1;

    private final Supplier<Compiler> compilers;
    private final Supplier<Runner> runners;
    private final Exploring exploring;
    private final FaultLog faults;
    private final Gate.Looking looking;
    private final Weaver weaver = new Weaver();

    /** Findings whose schedules were replayed. */
    private final AtomicInteger replays = new AtomicInteger();

    /**
     * How thoroughly programs are judged, and how many at a time.
     *
     * @param schedules how many schedules beyond run 0
     * @param repeats how often each program is judged, at least 1
     * @param replays how often each finding's schedule is made again from its name, event by event the same
     * @param jobs how many programs at a time, at least 1
     */
    public record Effort(int schedules, int repeats, int replays, int jobs) {}

    /** How a program is explored: a seam, because what the gate makes of it must be tested without the engine. */
    @FunctionalInterface
    interface Exploring {
        Exploring ENGINE = (runner, program, schedules) ->
                new Explorer(runner, program, Plan.RUN_0.withAssertions()).explore(schedules, SEED);

        Exploration explore(Runner runner, Program program, int schedules);

        /** How often of so many times a schedule's run is the same as the first one that its name gives. */
        default int alike(Runner runner, Program program, ScheduleName schedule, int times) {
            Explorer explorer = new Explorer(runner, program, Plan.RUN_0.withAssertions());
            Timeline first = explorer.replay(schedule);
            int alike = 0;
            for (int i = 0; i < times; i++) {
                alike += explorer.replay(schedule).isSameRunAs(first) ? 1 : 0;
            }
            return alike;
        }
    }

    /** A gate whose child JVMs come from somewhere. */
    public CatalogueGate(
            Supplier<Compiler> compilers, Supplier<Runner> runners, FaultLog faults, Gate.Looking looking) {
        this(compilers, runners, Exploring.ENGINE, faults, looking);
    }

    CatalogueGate(
            Supplier<Compiler> compilers,
            Supplier<Runner> runners,
            Exploring exploring,
            FaultLog faults,
            Gate.Looking looking) {
        this.compilers = compilers;
        this.runners = runners;
        this.exploring = exploring;
        this.faults = faults;
        this.looking = looking;
    }

    /**
     * Judges programs of a catalogue.
     *
     * @param names the names or topics of those to judge; empty for all
     */
    public CatalogueReport verify(Catalogue catalogue, List<String> names, Effort effort) {
        int feature = Runtime.version().feature();
        List<CatalogueProgram> all = catalogue.programs(names);
        List<CatalogueProgram> fitting =
                all.stream().filter(program -> program.fits(feature)).toList();
        List<String> skipped = all.stream()
                .filter(program -> !program.fits(feature))
                .map(CatalogueProgram::name)
                .toList();
        int faulty = (int) fitting.stream().filter(CatalogueProgram::isFaulty).count();
        List<CatalogueReport.Failure> failures =
                fitting.isEmpty() ? List.of() : judge(fitting, compiled(fitting), effort);
        return new CatalogueReport(
                faulty, fitting.size() - faulty, replays.get(), skipped, catalogue.faults(), failures);
    }

    private Map<String, Compilation> compiled(List<CatalogueProgram> programs) {
        try (Compiler compiler = compilers.get()) {
            return compiler.compile(programs.stream()
                    .map(program -> new CompilationUnit(program.name(), List.of(program.file())))
                    .toList());
        }
    }

    private List<CatalogueReport.Failure> judge(
            List<CatalogueProgram> programs, Map<String, Compilation> compilations, Effort effort) {
        List<Future<List<CatalogueReport.Failure>>> futures = new ArrayList<>();
        try (Benches benches = new Benches();
                WorkerPool workers = new WorkerPool(Math.min(effort.jobs(), programs.size()))) {
            for (CatalogueProgram program : programs) {
                Optional<Compilation> compilation = Optional.ofNullable(compilations.get(program.name()));
                futures.add(workers.submit(() -> guarded(program, compilation, benches, effort)));
            }
            List<CatalogueReport.Failure> failures = new ArrayList<>();
            int done = 0;
            for (Future<List<CatalogueReport.Failure>> future : futures) {
                failures.addAll(future.get());
                done++;
                looking.verified(done, programs.size());
            }
            return failures;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while verifying", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("verifying failed", e.getCause());
        }
    }

    /** What fails costs one program and not the whole gate. */
    @SuppressWarnings("CatchingUnchecked")
    private List<CatalogueReport.Failure> guarded(
            CatalogueProgram program, Optional<Compilation> compilation, Benches benches, Effort effort) {
        try {
            if (compilation.orElse(null) instanceof Compiled compiled) {
                return judge(program, compiled, benches, effort);
            }
            return List.of(program.failure(CatalogueReport.Sort.NOT_JUDGED, whyNotCompiled(compilation)));
        } catch (Throwable failure) {
            faults.add(program.name(), failure);
            benches.renew();
            return List.of(program.failure(
                    CatalogueReport.Sort.NOT_JUDGED, Message.of("batch.gate.fault", failure.toString())));
        }
    }

    private static Message whyNotCompiled(Optional<Compilation> compilation) {
        if (compilation.orElse(null) instanceof NotCompiled broken) {
            Problem first = broken.problems().get(0);
            return Message.of("batch.catalogue.does-not-compile", first.file(), first.line(), first.original());
        }
        return Message.of("batch.gate.fault", "not compiled");
    }

    private List<CatalogueReport.Failure> judge(
            CatalogueProgram source, Compiled compiled, Benches benches, Effort effort) {
        if (!compiled.classes().containsKey(source.name())) {
            Message what = Message.of("batch.catalogue.no-class", source.name());
            return List.of(source.failure(CatalogueReport.Sort.NOT_JUDGED, what));
        }
        Program program = new Program(source.name(), weaver.weave(compiled.classes()));
        // The same failure in each of fifty repeats is one line.
        Set<CatalogueReport.Failure> failures = new LinkedHashSet<>();
        Optional<Seen> first = Optional.empty();
        for (int i = 0; i < effort.repeats(); i++) {
            Exploration exploration = exploring.explore(benches.runner(), program, effort.schedules());
            failures.addAll(source.failures(exploration));
            Seen seen = Seen.in(exploration);
            if (first.isPresent() && !first.get().equals(seen)) {
                Message what = Message.of("batch.catalogue.differs", i + 1);
                failures.add(source.failure(CatalogueReport.Sort.DIFFERS, what));
            }
            if (first.isEmpty()) {
                first = Optional.of(seen);
                failures.addAll(replayed(source, program, benches.runner(), seen, effort.replays()));
            }
        }
        return List.copyOf(failures);
    }

    private List<CatalogueReport.Failure> replayed(
            CatalogueProgram source, Program program, Runner runner, Seen seen, int times) {
        List<CatalogueReport.Failure> failures = new ArrayList<>();
        for (ScheduleName schedule : times == 0 ? List.<ScheduleName>of() : seen.schedules()) {
            int alike = exploring.alike(runner, program, schedule, times);
            replays.incrementAndGet();
            if (alike < times) {
                Message what = Message.of("batch.catalogue.replays-differ", schedule.toString(), alike, times);
                failures.add(source.failure(CatalogueReport.Sort.DIFFERS, what));
            }
        }
        return failures;
    }

    /** What must be the same each time. */
    private record Seen(List<Fault> faults, List<Message> inconclusive) {
        record Fault(Finding.Identity identity, Optional<ScheduleName> schedule) {}

        static Seen in(Exploration exploration) {
            List<Fault> faults = exploration.findings().stream()
                    .map(found -> new Fault(found.finding().identity(), found.schedule()))
                    .toList();
            return new Seen(faults, exploration.inconclusive());
        }

        List<ScheduleName> schedules() {
            return faults.stream().flatMap(fault -> fault.schedule.stream()).toList();
        }
    }

    /** A runner for each thread that judges, opened by its first program. */
    private final class Benches implements AutoCloseable {
        private final ThreadLocal<Optional<Runner>> own = ThreadLocal.withInitial(Optional::empty);
        private final List<Runner> open = new ArrayList<>();

        Runner runner() {
            Runner runner = own.get().orElseGet(runners);
            own.set(Optional.of(runner));
            synchronized (open) {
                if (!open.contains(runner)) {
                    open.add(runner);
                }
            }
            return runner;
        }

        /** After a failure nobody knows what state the child JVM is in. */
        void renew() {
            own.get().ifPresent(this::end);
            own.remove();
        }

        @Override
        public void close() {
            synchronized (open) {
                List.copyOf(open).forEach(this::end);
            }
        }

        @SuppressWarnings("CatchingUnchecked")
        private void end(Runner runner) {
            synchronized (open) {
                open.remove(runner);
            }
            try {
                runner.close();
            } catch (Throwable failure) {
                faults.add("ending a child JVM", failure);
            }
        }
    }
}
