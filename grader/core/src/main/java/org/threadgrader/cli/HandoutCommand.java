package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.handout.Handout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grader handout}: makes the folder or the zip that students get. */
@Command(name = "handout", sortOptions = false)
final class HandoutCommand implements Action {
    @Option(names = "--out", paramLabel = "DIR|ZIP")
    @Nullable
    Path out;

    @Override
    public int run(Root root, Terminal terminal) {
        if (out == null) {
            throw Refusal.of("missing", "--out", " handout");
        }
        Assignment assignment = Course.read(root);
        Path built = Course.home()
                .map(home -> home.resolve("grader/core/target"))
                .orElseThrow(() -> Refusal.of("no-assignment"));
        Handout handout = new Handout(
                assignment,
                built.resolve("repository"),
                built.resolve("threadgrader-core.jar"),
                EngineFacts.of(assignment));
        handout.problem().ifPresent(problem -> {
            throw new Refusal(problem);
        });
        requireRoom(out);
        try {
            handout.write(out);
        } catch (IOException e) {
            throw Refusal.of("handout-unwritable", out, String.valueOf(e.getMessage()));
        }
        terminal.say("handout-written", out, assignment.exercises().size());
        return DONE;
    }

    /** Nothing is overwritten: a student's work may lie there. */
    private static void requireRoom(Path out) {
        if (Files.isDirectory(out)) {
            try (Stream<Path> inside = Files.list(out)) {
                if (inside.findAny().isEmpty()) {
                    return;
                }
            } catch (IOException e) {
                throw Refusal.of("handout-unwritable", out, String.valueOf(e.getMessage()));
            }
        }
        if (Files.exists(out)) {
            throw Refusal.of("handout-exists", out);
        }
    }
}
