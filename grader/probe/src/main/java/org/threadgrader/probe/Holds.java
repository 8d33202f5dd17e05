package org.threadgrader.probe;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is to be held where, by the plan, and which gates the judge has opened. A piece of {@link Execution}, guarded by it. */
final class Holds {
    private final Execution run;
    private final Task task;
    private final Channel channel;
    private final List<ControlledThread> threads;
    private final Set<String> openGates = new HashSet<>();

    Holds(Execution run, Task task, Channel channel, List<ControlledThread> threads) {
        this.run = run;
        this.task = task;
        this.channel = channel;
        this.threads = threads;
    }

    /** Whether the plan holds this thread here. */
    boolean isPlanned(ControlledThread c) {
        return c.order >= 0 && c.order == task.holdOrder() && c.local >= task.holdLocal();
    }

    /** How many backward jumps all others may make while somebody is held. */
    long patience() {
        return task.holdPatience();
    }

    /** The closed gate that this thread stands at; null: none. */
    Task.Gate gateOf(ControlledThread c) {
        for (Task.Gate gate : task.gates()) {
            if (gate.order() == c.order && c.local >= gate.local() && !openGates.contains(gate.name())) {
                return gate;
            }
        }
        return null;
    }

    boolean anybodyHeld() {
        for (ControlledThread c : threads) {
            if (c.held && !c.ended) {
                return true;
            }
        }
        return false;
    }

    /** Asks the judge which gate to open, and waits for the answer. */
    void openNextGate() {
        String name;
        try {
            run.flush();
            name = channel.awaitGate();
        } catch (IOException e) {
            run.ending.finish("judge-gone", 0);
            return;
        }
        openGates.add(name);
        for (ControlledThread c : threads) {
            if (c.held && gateOf(c) == null) {
                c.held = false;
            }
        }
    }
}
