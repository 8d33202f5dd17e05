package org.threadgrader.explore.generated;

import java.util.Arrays;
import java.util.List;

/** Where a {@link SmallModel}'s threads, locks, latches and variables stand between two steps: a piece of the {@link Oracle}. */
final class State {
    private static final byte NOBODY = -1;
    private static final byte NOT_STARTED = -1;

    // one byte each: the threads' next steps, the locks' owners and depths, the latches' counts, the variables' values,
    // whether what a thread has read to write it back is no longer so
    private final byte[] cells;
    private final int threads;
    private final int locks;
    private final int latches;

    private State(byte[] cells, int threads, int locks, int latches) {
        this.cells = cells;
        this.threads = threads;
        this.locks = locks;
        this.latches = latches;
    }

    static State first(SmallModel model) {
        int threads = model.threads().size();
        int locks = model.locks().size();
        int latches = model.latches().size();
        State state = new State(
                new byte[2 * threads + 2 * locks + latches + model.variables().size()], threads, locks, latches);
        Arrays.fill(state.cells, 1, threads, NOT_STARTED);
        Arrays.fill(state.cells, threads, threads + locks, NOBODY);
        for (int latch = 0; latch < latches; latch++) {
            state.cells[state.count(latch)] = model.latches().get(latch).byteValue();
        }
        return state;
    }

    private int owner(int lock) {
        return threads + lock;
    }

    private int depth(int lock) {
        return threads + locks + lock;
    }

    private int count(int latch) {
        return threads + 2 * locks + latch;
    }

    private int value(int variable) {
        return threads + 2 * locks + latches + variable;
    }

    private int stale(int thread) {
        return cells.length - threads + thread;
    }

    /** Whether another thread has written back what this one is about to write back. */
    boolean isStale(int thread) {
        return cells[stale(thread)] != 0;
    }

    /** This state where what these threads have read is no longer so. */
    State stale(List<Integer> readers) {
        State after = new State(cells.clone(), threads, locks, latches);
        readers.forEach(reader -> after.cells[stale(reader)] = 1);
        return after;
    }

    boolean isStarted(int thread) {
        return cells[thread] != NOT_STARTED;
    }

    /** The number of a started thread's next step. */
    int next(int thread) {
        return cells[thread];
    }

    /** Whether a lock can be had by a thread. */
    boolean isFree(int lock, int thread) {
        return cells[owner(lock)] == NOBODY || cells[owner(lock)] == thread;
    }

    /** The thread that owns a lock which is not free. */
    int ownerOf(int lock) {
        return cells[owner(lock)];
    }

    boolean isOpen(int latch) {
        return cells[count(latch)] == 0;
    }

    /** What follows when a thread takes this step, which it can. */
    State after(int thread, Instruction instruction) {
        State after = new State(cells.clone(), threads, locks, latches);
        after.cells[thread]++;
        after.take(thread, instruction);
        return after;
    }

    private void take(int thread, Instruction instruction) {
        int to = instruction.to();
        switch (instruction.step()) {
            case WRITE -> cells[value(to)] = 1;
            case UPDATE -> {
                cells[value(to)] = 1;
                cells[stale(thread)] = 0;
            }
            case BRANCH -> {
                if (cells[value(to)] == 0) {
                    cells[thread] = (byte) instruction.otherwise();
                }
            }
            case ACQUIRE -> {
                cells[owner(to)] = (byte) thread;
                cells[depth(to)]++;
            }
            case RELEASE -> {
                cells[depth(to)]--;
                if (cells[depth(to)] == 0) {
                    cells[owner(to)] = NOBODY;
                }
            }
            case COUNT_DOWN -> cells[count(to)] = (byte) Math.max(0, cells[count(to)] - 1);
            case START -> cells[to] = 0;
            case READ, AWAIT, JOIN -> {}
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state && Arrays.equals(cells, state.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }
}
