package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threadgrader.format.Formats;
import org.threadgrader.format.Opening;
import org.threadgrader.format.Unfit;
import org.threadgrader.format.Wanted;
import org.threadgrader.intake.Submission;
import org.threadgrader.mark.Marking;
import picocli.CommandLine.Option;

/** The options that say in which formats a class is written, and which files of a course system are filled in. */
final class FormatOptions {
    @Option(names = "--format", paramLabel = "NAME", split = ",")
    List<String> names = List.of();

    @Option(names = "--worksheet", paramLabel = "FILE")
    @Nullable
    Path worksheet;

    @Option(names = "--gradebook", paramLabel = "FILE")
    @Nullable
    Path gradebook;

    @Option(names = "--column", paramLabel = "NAME")
    @Nullable
    String column;

    /**
     * The formats, ready to be written.
     *
     * @throws Refusal where they can't be made as asked
     */
    Formats open(List<Submission> submissions, Path out) {
        Wanted wanted = new Wanted(
                names.stream().map(String::strip).toList(),
                Optional.ofNullable(worksheet),
                Optional.ofNullable(gradebook),
                Optional.ofNullable(column));
        Opening opening = Formats.open(wanted, submissions, out);
        if (opening instanceof Unfit unfit) {
            throw new Refusal(unfit.reason());
        }
        return (Formats) opening;
    }

    /** Refuses several attempts for one row where the course has no rule that chooses one. */
    static void requireOneAttempt(Formats formats, Marking marking) {
        if (!marking.choosesAttempts()) {
            formats.attempts().ifPresent(reason -> {
                throw new Refusal(reason);
            });
        }
    }
}
