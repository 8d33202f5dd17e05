package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * One indivisible step of a thread: what an interleaving is made of.
 *
 * @param step what is done
 * @param to with which variable, lock, latch or worker
 * @param otherwise where a BRANCH goes on if its variable is not set
 */
record Instruction(Step step, int to, int otherwise) {
    /** What a step can do. */
    enum Step {
        READ("reads"),
        WRITE("writes"),
        UPDATE("writes back"),
        BRANCH("reads"),
        ACQUIRE("takes"),
        RELEASE("gives up"),
        COUNT_DOWN("counts down"),
        AWAIT("awaits"),
        START("starts"),
        JOIN("joins");

        private final String verb;

        Step(String verb) {
            this.verb = verb;
        }
    }

    boolean isAccess() {
        return step == Step.READ || step == Step.BRANCH || writes();
    }

    boolean writes() {
        return step == Step.WRITE || step == Step.UPDATE;
    }

    @Override
    public String toString() {
        String object = switch (step) {
            case READ, WRITE, UPDATE, BRANCH -> SmallModel.variableName(to);
            case ACQUIRE, RELEASE -> SmallModel.lockName(to);
            case COUNT_DOWN, AWAIT -> SmallModel.latchName(to);
            case START, JOIN -> SmallModel.threadName(to);
        };
        return step.verb + " " + object;
    }

    /** The steps of a thread with these statements. */
    static List<Instruction> of(List<Statement> statements) {
        List<Instruction> made = new ArrayList<>();
        add(statements, made);
        return List.copyOf(made);
    }

    private static void add(List<Statement> statements, List<Instruction> made) {
        for (Statement statement : statements) {
            add(statement, made);
        }
    }

    private static void add(Statement statement, List<Instruction> made) {
        if (statement instanceof Statement.Read read) {
            made.add(new Instruction(Step.READ, read.variable(), 0));
        } else if (statement instanceof Statement.Write write) {
            made.add(new Instruction(Step.WRITE, write.variable(), 0));
        } else if (statement instanceof Statement.Increment increment) {
            made.add(new Instruction(Step.READ, increment.variable(), 0));
            made.add(new Instruction(Step.UPDATE, increment.variable(), 0));
        } else if (statement instanceof Statement.When when) {
            List<Instruction> body = new ArrayList<>(made);
            body.add(new Instruction(Step.BRANCH, when.variable(), 0));
            add(when.body(), body);
            int branch = made.size();
            made.addAll(body.subList(branch, body.size()));
            made.set(branch, new Instruction(Step.BRANCH, when.variable(), made.size()));
        } else if (statement instanceof Statement.Guarded guarded) {
            made.add(new Instruction(Step.ACQUIRE, guarded.lock(), 0));
            add(guarded.body(), made);
            made.add(new Instruction(Step.RELEASE, guarded.lock(), 0));
        } else if (statement instanceof Statement.CountDown countDown) {
            made.add(new Instruction(Step.COUNT_DOWN, countDown.latch(), 0));
        } else if (statement instanceof Statement.Await await) {
            made.add(new Instruction(Step.AWAIT, await.latch(), 0));
        } else if (statement instanceof Statement.Start start) {
            made.add(new Instruction(Step.START, start.worker(), 0));
        } else if (statement instanceof Statement.Join join) {
            made.add(new Instruction(Step.JOIN, join.worker(), 0));
        }
    }
}
