package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.List;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.FaultLog;
import org.threadgrader.batch.Judging;
import org.threadgrader.batch.SubmissionGrading;
import org.threadgrader.compile.Compiler;
import org.threadgrader.isolate.Open;
import org.threadgrader.message.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

/** {@code grader watch}: looks at a student's work whenever a file is saved, in one warm judge. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Action {
    @Parameters(paramLabel = "EX", arity = "0..*", descriptionKey = "param.exercises")
    List<String> names = List.of();

    @Override
    public int run(Root root, Terminal terminal) {
        root.requireNoBox("watch");
        Keys keys = Keys.ofTerminal().orElseThrow(() -> Refusal.of("watch-no-terminal"));
        // Who has typed the command sees at once that it was heard: reading the course takes a while already.
        Path sources = Course.folder(root).resolve("src/main/java");
        terminal.tell("watch-begins", sources);
        terminal.out().flush();
        AtHand atHand = AtHand.read(root);
        Assignment assignment = atHand.assignment();
        List<Exercise> exercises = atHand.exercises(names, terminal);
        Judging judging = Course.judging(assignment, new Open());
        Sight sight = Sight.begin();
        FaultLog faults = new FaultLog(Main.temporaryLog());
        atHand.changedChecks().ifPresent(terminal::complain);
        // AUTO asks for a terminal, and for NO_COLOR and its kin.
        Style style = new Style(Ansi.AUTO.enabled());
        try (SubmissionGrading grading =
                new SubmissionGrading(assignment.exercises(), judging, Compiler::local, faults).warmUp()) {
            sight.require();
            new Watching(assignment, exercises, grading, judging, terminal, style, Window::rows)
                    .run(keys, new Saves(sources, exercises));
        }
        faults.file().ifPresent(file -> terminal.complain(Message.of("cli.faults-logged", file)));
        return DONE;
    }
}
