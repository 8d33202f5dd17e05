package org.threadgrader.explore.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.threadgrader.explore.Explorer;
import org.threadgrader.run.ChildOptions;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Program;
import org.threadgrader.run.Programs;
import org.threadgrader.run.Runner;

/**
 * The engine against the {@link Oracle}, on programs made by chance from consecutive seeds. The system property
 * {@code threadgrader.generated} says how many, each explored with 200 schedules; {@code threadgrader.generated.seed} is the
 * first seed. Without it there are as many programs and schedules as each build has time for.
 */
final class GeneratedProgramsTest {
    private static final int PROGRAMS = Integer.getInteger("threadgrader.generated", 20);
    private static final long FIRST_SEED = Long.getLong("threadgrader.generated.seed", 1);
    private static final int SCHEDULES = Integer.getInteger("threadgrader.generated") == null ? 50 : 200;
    private static final int BATCH = 10;
    private static final int BATCHES_A_LINE = 10;

    private final Tally tally = new Tally();

    @Test
    void theEngineAgreesWithAllInterleavings() throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<?>> batches = new ArrayList<>();
            for (int done = 0; done < PROGRAMS; done += BATCH) {
                long seed = FIRST_SEED + done;
                int count = Math.min(BATCH, PROGRAMS - done);
                batches.add(threads.submit(() -> compare(seed, count)));
            }
            for (int batch = 0; batch < batches.size(); batch++) {
                batches.get(batch).get();
                if ((batch + 1) % BATCHES_A_LINE == 0) {
                    System.out.printf(
                            "%d of %d programs, %d disagreements%n",
                            (batch + 1) * BATCH, PROGRAMS, tally.differences().size());
                }
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println(tally.inWords(Duration.ofNanos(System.nanoTime() - begun)));

        assertThat(tally.differences()).isEmpty();
    }

    private void compare(long firstSeed, int count) {
        List<Generated> batch = new ArrayList<>();
        Map<String, String> sources = new LinkedHashMap<>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            Generated generated = Generated.by(seed);
            batch.add(generated);
            sources.put(generated.className(), generated.source());
        }
        List<Program> programs = GeneratedPrograms.of(sources);
        try (Runner runner = Programs.open(ChildOptions.ownJdk().forExploring())) {
            for (int i = 0; i < count; i++) {
                tally.add(new Comparison(
                        batch.get(i),
                        Oracle.ask(batch.get(i).model()),
                        new Explorer(runner, programs.get(i), Plan.RUN_0).explore(SCHEDULES, 1)));
            }
        }
    }
}
