package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.handout.Autograder;
import org.threadgrader.handout.Handout;
import org.threadgrader.handout.Workflow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grader bundle}: makes what another system needs to grade the assignment by itself. */
@Command(name = "bundle", sortOptions = false)
final class BundleCommand implements Action {
    private static final String GRADESCOPE = "gradescope";
    private static final String CLASSROOM = "classroom";

    @Parameters(paramLabel = "gradescope|classroom", arity = "1", descriptionKey = "param.bundle")
    String system = "";

    @Option(names = "--out", paramLabel = "DIR|ZIP", descriptionKey = "bundle.out")
    @Nullable
    Path out;

    @Override
    public int run(Root root, Terminal terminal) {
        if (out == null) {
            throw Refusal.of("missing", "--out", 1, " bundle");
        }
        try {
            if (!Room.isAt(out)) {
                throw Refusal.of("bundle-exists", out);
            }
            switch (system) {
                case GRADESCOPE -> gradescope(root, out, terminal);
                case CLASSROOM -> new Workflow(terminal.locale()).write(out);
                default -> throw Refusal.of("bundle-unknown", system);
            }
        } catch (IOException e) {
            throw Refusal.of("bundle-unwritable", out, String.valueOf(e.getMessage()));
        }
        terminal.say("bundle-written-" + system, out);
        return DONE;
    }

    private static void gradescope(Root root, Path out, Terminal terminal) throws IOException {
        Assignment assignment = Course.read(root);
        Built built = Built.here();
        Handout handout = new Handout(assignment, built.repository(), built.core(), EngineFacts.of(assignment));
        handout.problem().ifPresent(problem -> {
            throw new Refusal(problem);
        });
        new Autograder(handout, Course.solutions(assignment), terminal.locale()).write(out);
    }
}
