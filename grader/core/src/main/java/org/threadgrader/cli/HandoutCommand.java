package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.handout.Handout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grader handout}: makes the folder or the zip that students get. */
@Command(name = "handout", sortOptions = false)
final class HandoutCommand implements Action {
    @Option(names = "--out", paramLabel = "DIR|ZIP", descriptionKey = "bundle.out")
    @Nullable
    Path out;

    @Override
    public int run(Root root, Terminal terminal) {
        if (out == null) {
            throw Refusal.of("missing", "--out", 1, " handout");
        }
        Assignment assignment = Course.read(root);
        Built built = Built.here();
        Handout handout = new Handout(assignment, built.repository(), built.core(), EngineFacts.of(assignment));
        handout.problem().ifPresent(problem -> {
            throw new Refusal(problem);
        });
        try {
            if (!Room.isAt(out)) {
                // Nothing is overwritten: a student's work may lie there.
                throw Refusal.of("handout-exists", out);
            }
            handout.write(out);
        } catch (IOException e) {
            throw Refusal.of("handout-unwritable", out, String.valueOf(e.getMessage()));
        }
        terminal.say("handout-written", out, assignment.exercises().size());
        return DONE;
    }
}
