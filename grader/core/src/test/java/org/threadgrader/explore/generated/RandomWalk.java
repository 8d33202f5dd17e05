package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One interleaving of a {@link SmallModel} by chance, its accesses ordered by vector clocks: another way to the
 * {@link Oracle}'s answers, by which the oracle itself is checked. It sees less, and what it sees must be so.
 */
final class RandomWalk {
    private final SmallModel model;
    private final List<List<Instruction>> threads;
    private final int[][] clocks;
    private final int[][] locks;
    private final int[][] latches;
    // for a volatile: what its writes release; for a plain variable: each thread's time at its last write
    private final int[][] written;
    private final int[][] readAt;
    private State state;
    private boolean race;
    private boolean stuck;

    private RandomWalk(SmallModel model) {
        this.model = model;
        threads = model.threads().stream().map(Instruction::of).toList();
        int count = threads.size();
        clocks = new int[count][count];
        for (int thread = 0; thread < count; thread++) {
            clocks[thread][thread] = 1;
        }
        locks = new int[model.locks().size()][count];
        latches = new int[model.latches().size()][count];
        written = new int[model.variables().size()][count];
        readAt = new int[model.variables().size()][count];
        state = State.first(model);
    }

    static RandomWalk through(SmallModel model, SplittableRandom random) {
        RandomWalk walk = new RandomWalk(model);
        walk.go(random);
        return walk;
    }

    boolean sawRace() {
        return race;
    }

    boolean gotStuck() {
        return stuck;
    }

    private void go(SplittableRandom random) {
        while (true) {
            List<Integer> able = new ArrayList<>();
            boolean anybodyLeft = false;
            for (int thread = 0; thread < threads.size(); thread++) {
                anybodyLeft |= isActive(thread);
                if (isActive(thread) && canGoOn(thread)) {
                    able.add(thread);
                }
            }
            if (able.isEmpty()) {
                stuck = anybodyLeft;
                return;
            }
            int thread = able.get(random.nextInt(able.size()));
            Instruction step = next(thread);
            order(thread, step);
            state = state.after(thread, step);
        }
    }

    private boolean isActive(int thread) {
        return state.isStarted(thread)
                && state.next(thread) < threads.get(thread).size();
    }

    private Instruction next(int thread) {
        return threads.get(thread).get(state.next(thread));
    }

    private boolean canGoOn(int thread) {
        Instruction step = next(thread);
        return switch (step.step()) {
            case ACQUIRE -> state.isFree(step.to(), thread);
            case AWAIT -> state.isOpen(step.to());
            case JOIN -> !isActive(step.to());
            case READ, WRITE, UPDATE, BRANCH, RELEASE, COUNT_DOWN, START -> true;
        };
    }

    private void order(int thread, Instruction step) {
        int to = step.to();
        switch (step.step()) {
            case READ, BRANCH -> read(thread, to);
            case WRITE, UPDATE -> write(thread, to);
            case ACQUIRE -> join(clocks[thread], locks[to]);
            case RELEASE -> release(thread, locks[to]);
            case COUNT_DOWN -> release(thread, latches[to]);
            case AWAIT -> join(clocks[thread], latches[to]);
            case START -> release(thread, clocks[to]);
            case JOIN -> join(clocks[thread], clocks[to]);
        }
    }

    private void read(int thread, int variable) {
        if (model.variables().get(variable).isVolatile()) {
            join(clocks[thread], written[variable]);
        } else {
            race |= isUnknown(thread, written[variable]);
            readAt[variable][thread] = clocks[thread][thread];
        }
    }

    private void write(int thread, int variable) {
        if (model.variables().get(variable).isVolatile()) {
            release(thread, written[variable]);
        } else {
            race |= isUnknown(thread, written[variable]) || isUnknown(thread, readAt[variable]);
            written[variable][thread] = clocks[thread][thread];
        }
    }

    /** Whether some thread did something at a time that this one has not heard of. */
    private boolean isUnknown(int thread, int[] times) {
        for (int other = 0; other < times.length; other++) {
            if (times[other] > clocks[thread][other]) {
                return true;
            }
        }
        return false;
    }

    private void release(int thread, int[] to) {
        join(to, clocks[thread]);
        clocks[thread][thread]++;
    }

    private static void join(int[] known, int[] more) {
        for (int thread = 0; thread < known.length; thread++) {
            known[thread] = Math.max(known[thread], more[thread]);
        }
    }
}
