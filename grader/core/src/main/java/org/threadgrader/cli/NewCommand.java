package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.threadgrader.batch.EngineFacts;
import org.threadgrader.handout.NewCourse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grader new}: makes the folder of a small course for an author to begin with. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Action {
    @Parameters(paramLabel = "DIR", descriptionKey = "param.new")
    Path folder = Path.of("");

    @Override
    public int run(Root root, Terminal terminal) {
        try {
            if (!Room.isAt(folder)) {
                throw Refusal.of("new-not-empty", folder);
            }
            Built built = Built.here();
            if (!built.isThere()) {
                throw Refusal.of("new-not-built", built.repository());
            }
            new NewCourse(built.repository(), built.core(), EngineFacts.ofThis()).write(folder);
        } catch (IOException e) {
            throw Refusal.of("new-unwritable", folder, String.valueOf(e.getMessage()));
        }
        terminal.say("new-written", folder);
        return DONE;
    }
}
