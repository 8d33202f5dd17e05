package org.threadgrader.explore.generated;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries all interleavings of a {@link SmallModel}, breadth first, each state once, so that what it shows is as short as can
 * be.
 *
 * <p>Two conflicting plain accesses race if somewhere two threads are both about to make them: that some run leaves two
 * conflicting accesses unordered and that some run makes two of them side by side is the same for sequentially consistent
 * runs (Boehm and Adve, Foundations of the C++ Concurrency Memory Model, PLDI 2008, section 4). A program can get
 * stuck if a state can be reached in which somebody has not ended and nobody can go on, and its locks are taken in a cycle if
 * one can be reached in which threads wait for each other's locks in a circle: gate locks, starts, joins and signals that
 * prevent it need no rules of their own.
 */
final class Oracle {
    /** Larger models are the generator's mistake. */
    private static final int MOST_STATES = 200_000;

    private final SmallModel model;
    private final List<List<Instruction>> threads;
    private final Map<State, Came> seen = new HashMap<>();
    private Optional<List<String>> race = Optional.empty();
    private Optional<List<String>> stuck = Optional.empty();
    private Optional<List<String>> lockOrder = Optional.empty();
    private Optional<List<String>> lostUpdate = Optional.empty();

    private record Came(State from, int thread) {}

    /**
     * What is true of a model; each with an interleaving that shows it.
     *
     * @param race two conflicting accesses that nothing orders
     * @param stuck a state in which nobody can go on
     * @param lockOrder a circle of threads, each of which waits for the next one's lock
     * @param lostUpdate an increment of a volatile variable that another thread's undoes, where the program looks at it
     * @param states how many states can be reached
     */
    record Answer(
            Optional<List<String>> race,
            Optional<List<String>> stuck,
            Optional<List<String>> lockOrder,
            Optional<List<String>> lostUpdate,
            int states) {
        boolean isRight() {
            return race.isEmpty() && stuck.isEmpty() && lockOrder.isEmpty() && lostUpdate.isEmpty();
        }

        /** Whether all that is said of races and of getting stuck has been seen. */
        boolean saysNoMoreThan(boolean seenRace, boolean seenStuck) {
            return (seenRace || race.isEmpty()) && (seenStuck || stuck.isEmpty());
        }
    }

    private Oracle(SmallModel model) {
        this.model = model;
        this.threads = model.threads().stream().map(Instruction::of).toList();
    }

    static Answer ask(SmallModel model) {
        Oracle oracle = new Oracle(model);
        oracle.walk();
        return new Answer(oracle.race, oracle.stuck, oracle.lockOrder, oracle.lostUpdate, oracle.seen.size());
    }

    private void walk() {
        State first = State.first(model);
        Deque<State> open = new ArrayDeque<>();
        seen.put(first, new Came(first, -1));
        open.add(first);
        while (!open.isEmpty()) {
            State state = open.remove();
            look(state);
            for (int thread = 0; thread < threads.size(); thread++) {
                Optional<Instruction> step = next(state, thread);
                if (step.isPresent() && canGoOn(state, thread, step.get())) {
                    State after = state.after(thread, step.get());
                    if (step.get().step() == Instruction.Step.UPDATE
                            && isCounted(step.get().to())) {
                        if (lostUpdate.isEmpty() && state.isStale(thread)) {
                            lostUpdate = Optional.of(witness(state));
                        }
                        after = after.stale(updating(state, thread, step.get().to()));
                    }
                    if (seen.putIfAbsent(after, new Came(state, thread)) == null) {
                        open.add(after);
                    }
                }
            }
            if (seen.size() > MOST_STATES) {
                throw new IllegalArgumentException("too many states: " + model);
            }
        }
    }

    private Optional<Instruction> next(State state, int thread) {
        boolean active = state.isStarted(thread)
                && state.next(thread) < threads.get(thread).size();
        return active ? Optional.of(threads.get(thread).get(state.next(thread))) : Optional.empty();
    }

    private boolean canGoOn(State state, int thread, Instruction step) {
        return switch (step.step()) {
            case ACQUIRE -> state.isFree(step.to(), thread);
            case AWAIT -> state.isOpen(step.to());
            // to join a thread that was never started is no waiting
            case JOIN -> !state.isStarted(step.to()) || next(state, step.to()).isEmpty();
            case READ, WRITE, UPDATE, BRANCH, RELEASE, COUNT_DOWN, START -> true;
        };
    }

    /** Whether updates of a variable count: no race guards it already, and the program looks at it. */
    private boolean isCounted(int variable) {
        SmallModel.Variable declared = model.variables().get(variable);
        return declared.isVolatile()
                && model.threads().stream()
                        .flatMap(statements -> looks(statements).stream())
                        // all objects have the same class
                        .anyMatch(looked -> looked == variable || !declared.isStatic() && sharesField(looked));
    }

    private boolean sharesField(int variable) {
        SmallModel.Variable declared = model.variables().get(variable);
        return declared.isVolatile() && !declared.isStatic();
    }

    private static List<Integer> looks(List<Statement> statements) {
        List<Integer> looked = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement instanceof Statement.Read read) {
                looked.add(read.variable());
            } else if (statement instanceof Statement.When when) {
                looked.add(when.variable());
                looked.addAll(looks(when.body()));
            } else if (statement instanceof Statement.Guarded guarded) {
                looked.addAll(looks(guarded.body()));
            }
        }
        return looked;
    }

    /** The other threads that have read a variable and are about to write it back. */
    private List<Integer> updating(State state, int thread, int variable) {
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < threads.size(); other++) {
            if (other != thread
                    && next(state, other)
                            .filter(then -> then.step() == Instruction.Step.UPDATE && then.to() == variable)
                            .isPresent()) {
                others.add(other);
            }
        }
        return others;
    }

    private void look(State state) {
        boolean anybodyLeft = false;
        boolean anybodyCan = false;
        for (int thread = 0; thread < threads.size(); thread++) {
            Optional<Instruction> step = next(state, thread);
            if (step.isPresent()) {
                anybodyLeft = true;
                anybodyCan |= canGoOn(state, thread, step.get());
                if (race.isEmpty() && racesWithALaterThread(state, thread, step.get())) {
                    race = Optional.of(witness(state));
                }
                if (lockOrder.isEmpty() && waitsForItself(state, thread)) {
                    lockOrder = Optional.of(witness(state));
                }
            }
        }
        if (stuck.isEmpty() && anybodyLeft && !anybodyCan) {
            stuck = Optional.of(witness(state));
        }
    }

    /** Whether a thread waits for a lock whose owner waits for a lock, and so on, back to the thread. */
    private boolean waitsForItself(State state, int thread) {
        int at = thread;
        for (int i = 0; i < threads.size(); i++) {
            int waiting = at;
            Optional<Instruction> step = next(state, at)
                    .filter(then -> then.step() == Instruction.Step.ACQUIRE && !canGoOn(state, waiting, then));
            if (step.isEmpty()) {
                return false;
            }
            at = state.ownerOf(step.get().to());
            if (at == thread) {
                return true;
            }
        }
        return false;
    }

    private boolean racesWithALaterThread(State state, int thread, Instruction step) {
        for (int other = thread + 1; other < threads.size(); other++) {
            if (next(state, other).filter(then -> conflict(step, then)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean conflict(Instruction one, Instruction other) {
        return one.isAccess()
                && other.isAccess()
                && one.to() == other.to()
                && (one.writes() || other.writes())
                && !model.variables().get(one.to()).isVolatile();
    }

    /** The steps that lead to a state, and what everybody is about to do there. */
    private List<String> witness(State state) {
        List<String> steps = new ArrayList<>();
        for (int thread = 0; thread < threads.size(); thread++) {
            int t = thread;
            next(state, thread)
                    .ifPresent(step -> steps.add(SmallModel.threadName(t) + " is about to: "
                            + threads.get(t).get(state.next(t))));
        }
        State at = state;
        for (Came came = cameTo(at); came.thread() >= 0; came = cameTo(at)) {
            int number = came.from().next(came.thread());
            steps.add(
                    0,
                    SmallModel.threadName(came.thread()) + " "
                            + threads.get(came.thread()).get(number));
            at = came.from();
        }
        return List.copyOf(steps);
    }

    private Came cameTo(State state) {
        return seen.getOrDefault(state, new Came(state, -1));
    }
}
