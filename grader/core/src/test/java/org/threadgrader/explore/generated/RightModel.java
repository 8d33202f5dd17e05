package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a right {@link SmallModel} by chance: every variable has one protection that all its accesses keep to, locks are
 * taken in the order of their numbers, nobody waits while it holds a lock, and whoever counts a latch down has only waited
 * for earlier ones.
 *
 * <p>Each worker goes through stages, one more than there are latches; between stage k and the next it counts latch k
 * down, awaits it, or does neither.
 */
final class RightModel {
    private final SplittableRandom random;
    private final int workers;
    private final boolean together;
    private final int locks;
    private final List<Integer> latches = new ArrayList<>();
    private final List<List<Part>> parts = new ArrayList<>();
    private final List<SmallModel.Variable> variables = new ArrayList<>();
    private final List<Protection> protections = new ArrayList<>();
    // of each worker, of each stage
    private final List<List<List<Statement>>> stages = new ArrayList<>();
    private final List<Statement> before = new ArrayList<>();
    private final List<Statement> meanwhile = new ArrayList<>();
    private final List<Statement> after = new ArrayList<>();

    /** What a worker does about a latch. */
    private enum Part {
        COUNTS_DOWN,
        AWAITS,
        NONE
    }

    /** What keeps the accesses to a variable apart or in order. */
    private sealed interface Protection {
        /** All hold a lock. */
        record Locked(int lock) implements Protection {}

        /** It is volatile. */
        record Volatile() implements Protection {}

        /** Main writes before it starts anybody; workers only read. */
        record Started() implements Protection {}

        /** One worker's own; main reads after the joins. */
        record Owned(int worker) implements Protection {}

        /** One worker writes before it counts a latch down, others read after they awaited it. */
        record Latched(int latch, int writer) implements Protection {}

        /** One worker writes, then sets a volatile flag once; others read if they see it set. */
        record Flagged(int flag, int writer) implements Protection {}
    }

    private RightModel(SplittableRandom random) {
        this.random = random;
        workers = chance(35) ? 3 : 2;
        together = chance(85);
        locks = random.nextInt(4);
    }

    static SmallModel by(SplittableRandom random) {
        return new RightModel(random).make();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private int anyWorker() {
        return 1 + random.nextInt(workers);
    }

    private SmallModel make() {
        makeLatches();
        for (int worker = 0; worker < workers; worker++) {
            List<List<Statement>> own = new ArrayList<>();
            for (int stage = 0; stage <= latches.size(); stage++) {
                own.add(new ArrayList<>());
            }
            stages.add(own);
        }
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            makeVariable();
        }
        for (int worker = 1; worker <= workers; worker++) {
            int more = 1 + random.nextInt(2);
            for (int i = 0; i < more; i++) {
                useSomething(worker);
            }
        }
        if (chance(30)) {
            useInMain();
        }
        readAtTheEnd();
        return put();
    }

    private void makeLatches() {
        if (!together) {
            return;
        }
        int count = chance(45) ? 1 + random.nextInt(2) : 0;
        for (int latch = 0; latch < count; latch++) {
            List<Part> of = new ArrayList<>();
            int counting = 0;
            for (int worker = 1; worker <= workers; worker++) {
                Part part = Part.values()[random.nextInt(Part.values().length)];
                if (part == Part.COUNTS_DOWN && counting == 2) {
                    part = Part.AWAITS;
                }
                of.add(part);
                counting += part == Part.COUNTS_DOWN ? 1 : 0;
            }
            if (counting == 0) {
                of.set(random.nextInt(workers), Part.COUNTS_DOWN);
                counting = 1;
            }
            latches.add(counting);
            parts.add(of);
        }
    }

    private void makeVariable() {
        int variable = variables.size();
        Protection protection = protection();
        variables.add(new SmallModel.Variable(chance(60), protection instanceof Protection.Volatile));
        protections.add(protection);
        if (protection instanceof Protection.Flagged flagged) {
            // the flag is the next variable
            variables.add(new SmallModel.Variable(chance(60), true));
            protections.add(protection);
            stage(flagged.writer(), anyStage())
                    .addAll(List.of(new Statement.Write(variable), new Statement.Write(flagged.flag())));
            int reader = otherThan(flagged.writer());
            stage(reader, anyStage()).add(new Statement.When(flagged.flag(), List.of(new Statement.Read(variable))));
        } else if (protection instanceof Protection.Latched latched) {
            stage(latched.writer(), latched.latch()).add(new Statement.Write(variable));
            for (int worker = 1; worker <= workers; worker++) {
                if (parts.get(latched.latch()).get(worker - 1) == Part.AWAITS) {
                    stage(worker, latched.latch() + 1).add(new Statement.Read(variable));
                }
            }
        } else if (protection instanceof Protection.Started) {
            before.add(new Statement.Write(variable));
            use(variable, anyWorker());
        } else if (protection instanceof Protection.Owned owned) {
            use(variable, owned.worker());
        } else {
            use(variable, 1);
            use(variable, 2);
        }
    }

    private Protection protection() {
        int kind = random.nextInt(100);
        if (kind < 45 && locks > 0) {
            return new Protection.Locked(random.nextInt(locks));
        } else if (kind < 70 && !latches.isEmpty()) {
            int latch = random.nextInt(latches.size());
            return new Protection.Latched(latch, parts.get(latch).indexOf(Part.COUNTS_DOWN) + 1);
        } else if (kind < 80 && variables.size() < 3) {
            return new Protection.Flagged(variables.size() + 1, anyWorker());
        } else if (kind < 88) {
            return new Protection.Started();
        } else if (kind < 95) {
            return new Protection.Owned(anyWorker());
        }
        return new Protection.Volatile();
    }

    private int otherThan(int worker) {
        return 1 + (worker + random.nextInt(workers - 1)) % workers;
    }

    private int anyStage() {
        return random.nextInt(latches.size() + 1);
    }

    private List<Statement> stage(int worker, int stage) {
        return stages.get(worker - 1).get(stage);
    }

    private void useSomething(int worker) {
        if (locks >= 2 && chance(35)) {
            stage(worker, anyStage()).add(nest(new ArrayList<>()));
        } else {
            use(random.nextInt(variables.size()), worker);
        }
    }

    /** Lets a worker use a variable where its protection lets it. */
    private void use(int variable, int worker) {
        Protection protection = protections.get(variable);
        if (protection instanceof Protection.Locked locked) {
            stage(worker, anyStage()).add(guarded(variable, locked.lock()));
        } else if (protection instanceof Protection.Volatile) {
            // to count it up would be two steps
            stage(worker, anyStage()).add(chance(50) ? new Statement.Read(variable) : new Statement.Write(variable));
        } else if (protection instanceof Protection.Started) {
            stage(worker, anyStage()).add(new Statement.Read(variable));
        } else if (protection instanceof Protection.Owned owned && owned.worker() == worker) {
            stage(worker, anyStage()).add(access(variable));
        } else if (protection instanceof Protection.Latched latched && latched.writer() == worker) {
            stage(worker, random.nextInt(latched.latch() + 1)).add(access(variable));
        } else if (protection instanceof Protection.Flagged flagged
                && flagged.flag() != variable
                && flagged.writer() != worker) {
            stage(worker, anyStage()).add(new Statement.When(flagged.flag(), List.of(new Statement.Read(variable))));
        }
    }

    private Statement access(int variable) {
        return switch (random.nextInt(3)) {
            case 0 -> new Statement.Read(variable);
            case 1 -> new Statement.Write(variable);
            default -> new Statement.Increment(variable);
        };
    }

    private Statement guarded(int variable, int lock) {
        List<Statement> body = new ArrayList<>();
        body.add(access(variable));
        if (chance(30)) {
            body.add(access(variable));
        }
        if (chance(8)) {
            // a lock taken again by its owner
            body = new ArrayList<>(List.of(new Statement.Guarded(lock, body)));
        }
        if (lock + 1 < locks && chance(30)) {
            body.add(nestFrom(lock + 1, List.of()));
        }
        Statement made = new Statement.Guarded(lock, body);
        if (lock > 0 && chance(35)) {
            made = new Statement.Guarded(random.nextInt(lock), List.of(made));
        }
        return made;
    }

    /** Two or three locks, one in the other, around statements that may need none. */
    private Statement nest(List<Statement> body) {
        for (int variable = 0; variable < variables.size(); variable++) {
            if (protections.get(variable) instanceof Protection.Locked locked && locked.lock() == locks - 1) {
                body.add(access(variable));
                break;
            }
        }
        return nestFrom(0, body);
    }

    private Statement nestFrom(int lowest, List<Statement> body) {
        Statement made = new Statement.Guarded(locks - 1, body);
        for (int lock = locks - 2; lock >= lowest; lock--) {
            if (lock == lowest || chance(50)) {
                made = new Statement.Guarded(lock, List.of(made));
            }
        }
        return made;
    }

    private void useInMain() {
        int variable = random.nextInt(variables.size());
        Protection protection = protections.get(variable);
        if (protection instanceof Protection.Locked locked) {
            meanwhile.add(guarded(variable, locked.lock()));
        } else if (protection instanceof Protection.Latched latched) {
            meanwhile.add(new Statement.Await(latched.latch()));
            meanwhile.add(new Statement.Read(variable));
        } else if (protection instanceof Protection.Flagged flagged && flagged.flag() != variable) {
            meanwhile.add(new Statement.When(flagged.flag(), List.of(new Statement.Read(variable))));
        }
    }

    private void readAtTheEnd() {
        for (int variable = 0; variable < variables.size(); variable++) {
            if (chance(85)) {
                after.add(chance(70) ? new Statement.Read(variable) : new Statement.Increment(variable));
            }
        }
    }

    private SmallModel put() {
        List<SmallModel.LockType> types = new ArrayList<>();
        for (int lock = 0; lock < locks; lock++) {
            types.add(chance(60) ? SmallModel.LockType.MONITOR : SmallModel.LockType.REENTRANT);
        }
        List<List<Statement>> threads = new ArrayList<>();
        threads.add(main());
        for (int worker = 1; worker <= workers; worker++) {
            threads.add(worker(worker));
        }
        return new SmallModel(variables, types, latches, threads);
    }

    private List<Statement> main() {
        List<Statement> made = new ArrayList<>(before);
        if (together) {
            for (int worker = 1; worker <= workers; worker++) {
                made.add(new Statement.Start(worker));
            }
            made.addAll(meanwhile);
            for (int worker = 1; worker <= workers; worker++) {
                made.add(new Statement.Join(worker));
            }
        } else {
            for (int worker = 1; worker <= workers; worker++) {
                made.add(new Statement.Start(worker));
                if (worker == 1) {
                    made.addAll(meanwhile);
                }
                made.add(new Statement.Join(worker));
            }
        }
        made.addAll(after);
        return made;
    }

    private List<Statement> worker(int worker) {
        List<Statement> made = new ArrayList<>();
        for (int stage = 0; stage <= latches.size(); stage++) {
            made.addAll(stage(worker, stage));
            if (stage < latches.size()) {
                Part part = parts.get(stage).get(worker - 1);
                if (part == Part.COUNTS_DOWN) {
                    made.add(new Statement.CountDown(stage));
                } else if (part == Part.AWAITS) {
                    made.add(new Statement.Await(stage));
                }
            }
        }
        return made;
    }
}
