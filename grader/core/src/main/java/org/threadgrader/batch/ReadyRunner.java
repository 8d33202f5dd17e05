package org.threadgrader.batch;

import java.util.Optional;
import org.threadgrader.run.Runner;

/**
 * The runner of an engine, its child JVM started ahead: a piece of {@link EngineJudging}.
 *
 * <p>A child that explores compiles soon what it runs, which costs one whose programs run only a few times more than it
 * saves. What one submission's programs needed, the next one's are expected to need; a program that explores gets a child
 * made for it in any case.
 */
final class ReadyRunner implements AutoCloseable {
    private final Runner.Source runners;
    private Optional<Runner> runner = Optional.empty();

    /** What the present child is made for. */
    private boolean exploring;

    /** Whether a program explored since the child was started; empty before the first one. */
    private Optional<Boolean> explored = Optional.empty();

    ReadyRunner(Runner.Source runners, boolean exploring) {
        this.runners = runners;
        this.exploring = exploring;
        start();
    }

    private Runner start() {
        Runner fresh = runners.open(exploring);
        runner = Optional.of(fresh);
        return fresh;
    }

    /** The runner for the next program. */
    Runner forProgram(boolean explores) {
        explored = Optional.of(explores || explored.orElse(false));
        if (explores && !exploring) {
            end();
            exploring = true;
        }
        return runner.orElseGet(this::start);
    }

    /** Gives up the child JVM and starts another one. */
    void renew() {
        end();
        exploring = explored.orElse(exploring);
        explored = Optional.empty();
        start();
    }

    private void end() {
        Optional<Runner> old = runner;
        runner = Optional.empty();
        old.ifPresent(Runner::close);
    }

    @Override
    public void close() {
        end();
    }
}
