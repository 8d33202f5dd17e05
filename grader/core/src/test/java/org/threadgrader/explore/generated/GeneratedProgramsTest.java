package org.threadgrader.explore.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.threadgrader.explore.Explorer;
import org.threadgrader.rule.Kind;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;

/**
 * The engine against the {@link Oracle}, on programs made by chance from consecutive seeds. The system property
 * {@code threadgrader.generated} says how many, {@code threadgrader.generated.seed} the first seed.
 */
final class GeneratedProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("threadgrader.generated", 60);
    private static final long FIRST_SEED = Long.getLong("threadgrader.generated.seed", 1);
    private static final int BATCH = 100;
    private static final int SCHEDULES = 200;

    private final List<Comparison> different = new ArrayList<>();
    private final Map<String, Integer> truths = new TreeMap<>();
    private final Map<Long, Duration> processorTimes = new HashMap<>();
    private long schedules;
    private int canGetStuck;
    private int shownStuck;

    @Test
    void theEngineAgreesWithAllInterleavings() {
        long begun = System.nanoTime();
        try (Runner runner = Programs.open(ChildOptions.ownJdk())) {
            for (int done = 0; done < PROGRAMS; done += BATCH) {
                compare(runner, FIRST_SEED + done, Math.min(BATCH, PROGRAMS - done));
            }
        }
        System.out.println(summary(Duration.ofNanos(System.nanoTime() - begun)));

        assertThat(different).extracting(Comparison::differences).isEmpty();
    }

    private void compare(Runner runner, long firstSeed, int count) {
        List<Generated> batch = new ArrayList<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            Generated generated = Generated.by(seed);
            batch.add(generated);
            sources.put(generated.className(), generated.source());
        }
        List<Program> programs = GeneratedPrograms.of(sources);
        for (int i = 0; i < count; i++) {
            compare(runner, batch.get(i), programs.get(i));
        }
    }

    private void compare(Runner runner, Generated generated, Program program) {
        Comparison comparison = new Comparison(
                generated,
                Oracle.ask(generated.model()),
                new Explorer(runner, program, Plan.RUN_0).explore(SCHEDULES, 1));
        truths.merge(comparison.truth(), 1, Integer::sum);
        canGetStuck += comparison.answer().stuck().isPresent() ? 1 : 0;
        shownStuck += comparison.kinds().contains(Kind.DEADLOCK) ? 1 : 0;
        schedules += comparison.exploration().schedules();
        if (!comparison.differences().isEmpty()) {
            different.add(comparison);
            System.out.println(comparison.report());
        }
        noteProcessorTimes();
    }

    // a child's time is gone with the child
    private void noteProcessorTimes() {
        ProcessHandle self = ProcessHandle.current();
        note(self);
        self.descendants().forEach(this::note);
    }

    private void note(ProcessHandle process) {
        process.info().totalCpuDuration().ifPresent(time -> processorTimes.put(process.pid(), time));
    }

    private String summary(Duration wall) {
        long cpu =
                processorTimes.values().stream().mapToLong(Duration::toSeconds).sum();
        return PROGRAMS + " programs from seed " + FIRST_SEED + ", " + truths + ", " + schedules + " schedules; "
                + shownStuck + " of " + canGetStuck + " shown stuck, " + different.size() + " disagreements, " + cpu + " s CPU, " + wall.toSeconds() + " s";
    }
}
