package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * How one run ends: when the program has no thread left that keeps it alive, what its shutdown hooks do then, and what the
 * run ended with. A piece of {@link Execution}, guarded by it.
 */
final class Ending {
    private static final String EXIT = "exit";

    private final Execution run;
    private final Channel channel;
    private final Roster roster;
    private final List<Thread> shutdownHooks = new ArrayList<>();
    private volatile boolean over;
    private boolean programEnded;
    private int exitStatus;

    /** What the run ended with, for the END frame. */
    private String outcome = "";

    private long outcomeValue;

    Ending(Execution run, Channel channel, Roster roster) {
        this.run = run;
        this.channel = channel;
        this.roster = roster;
    }

    boolean isOver() {
        return over;
    }

    /** Whether the run goes on only until its shutdown hooks have ended: they come first, the others where they wait. */
    boolean programHasEnded() {
        return programEnded;
    }

    /** Whether the thread has called exit, which never comes back. */
    boolean hasExited(ControlledThread c) {
        return programEnded && c.condition != null && c.awaitedBy.equals(EXIT);
    }

    /** Nothing more is recorded; whoever watches over the run ends its threads. */
    void finish(String how, long value) {
        synchronized (run) {
            if (over) {
                return;
            }
            outcome = how;
            outcomeValue = value;
            over = true;
            run.notifyAll();
            channel.runIsOver();
        }
    }

    String outcome() {
        return outcome;
    }

    long outcomeValue() {
        return outcomeValue;
    }

    void addHook(Thread hook) {
        synchronized (run) {
            if (shutdownHooks.contains(hook)) {
                throw new IllegalArgumentException("Hook previously registered");
            }
            shutdownHooks.add(hook);
        }
    }

    boolean removeHook(Thread hook) {
        synchronized (run) {
            return shutdownHooks.remove(hook);
        }
    }

    /** Main's uncaught exception makes the status 1, as the java launcher does. */
    void mainThrew() {
        synchronized (run) {
            if (!programEnded) {
                exitStatus = 1;
            }
        }
    }

    /** After the last thread that is no daemon: hooks run, daemons take no further step. */
    void endProgramIfDue(ControlledThread by) {
        for (ControlledThread c : roster.started) {
            if (c.live() && (programEnded ? c.shutdownHook : !c.thread.isDaemon())) {
                return;
            }
        }
        if (run.isFree() && !programEnded && roster.strangersLive()) {
            return;
        }
        if (programEnded) {
            finish("ended", exitStatus);
        } else {
            endProgram(by);
            if (shutdownHooks.isEmpty()) {
                finish("ended", exitStatus);
            }
        }
    }

    /** System.exit or halt by a thread that takes no further step. */
    void exit(ControlledThread c, int status, boolean halt) {
        exitStatus = status;
        if (halt) {
            run.event(c, EventKind.PROGRAM_END, c.site, Execution.NOTHING, status, "");
            finish("ended", status);
            return;
        }
        // exit in a shutdown hook blocks for ever, too (Runtime.exit)
        c.condition = () -> false;
        c.awaitedBy = EXIT;
        if (!programEnded) {
            endProgram(c);
            if (shutdownHooks.isEmpty()) {
                finish("ended", status);
            }
        }
    }

    private void endProgram(ControlledThread by) {
        run.event(by, EventKind.PROGRAM_END, by.site, Execution.NOTHING, exitStatus, "");
        programEnded = true;
        for (Thread hook : shutdownHooks) {
            ControlledThread c = roster.controlled(hook);
            if (!c.started) {
                roster.registerStart(by, c, 0);
                c.shutdownHook = true;
                hook.start();
            }
        }
    }

    /**
     * Looks, once control is given up, whether the program has ended: the last to end may be a thread that says nothing of it,
     * and nothing of ours stands at the end of an adopted one.
     */
    void look() {
        synchronized (run) {
            seeAdoptedThreadsEnd();
            if (run.isFree() && !over) {
                endProgramIfDue(roster.started.get(0));
            }
        }
    }

    private void seeAdoptedThreadsEnd() {
        for (ControlledThread c : List.copyOf(roster.started)) {
            if (c.adopted && !c.ended && !over && !c.thread.isAlive()) {
                run.event(c, EventKind.THREAD_END, 0, c.id, 0, "");
                c.ended = true;
                endProgramIfDue(c);
                run.notifyAll();
            }
        }
    }
}
