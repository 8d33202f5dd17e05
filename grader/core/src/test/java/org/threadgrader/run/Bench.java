package org.threadgrader.run;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One runner for the tests of a class: their child JVM is started once and used as long as it stays clean. */
public final class Bench implements BeforeAllCallback, AfterAllCallback {
    private Programs programs = Programs.open(ChildOptions.ownJdk());

    @Override
    public void beforeAll(ExtensionContext context) {}

    @Override
    public void afterAll(ExtensionContext context) {
        programs.close();
    }

    /** Run 0 of a program. */
    public Evidence run(Program program) {
        return run(program, Plan.RUN_0);
    }

    public Evidence run(Program program, Plan plan) {
        return new Evidence(programs.run(program, plan));
    }

    /** Run 0 of a program whose main method has this body. */
    public Evidence run(String body) {
        return run(SmallProgram.main(body));
    }

    public Evidence run(String members, String body) {
        return run(SmallProgram.main(members, body));
    }

    /** A run in progress. */
    LiveRecording start(Program program, Plan plan) {
        return programs.start(program, plan);
    }

    /** Lets the next run begin in a child JVM that has run nothing. */
    public void refresh() {
        programs.close();
    }
}
