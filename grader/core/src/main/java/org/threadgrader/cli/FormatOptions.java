package org.threadgrader.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    /** In the place of a file or a format: that of the batch before is left out. */
    static final String NONE = "none";

    private static final String FORMAT = "--format";
    private static final String WORKSHEET = "--worksheet";
    private static final String GRADEBOOK = "--gradebook";
    private static final String COLUMN = "--column";

    @Option(names = FORMAT, paramLabel = "NAME", split = ",")
    List<String> names = List.of();

    @Option(names = WORKSHEET, paramLabel = "FILE")
    @Nullable
    Path worksheet;

    @Option(names = GRADEBOOK, paramLabel = "FILE")
    @Nullable
    Path gradebook;

    @Option(names = COLUMN, paramLabel = "NAME")
    @Nullable
    String column;

    static boolean isNone(Path file) {
        return file.toString().equals(NONE);
    }

    /**
     * Goes on with the formats of the batch before, and with the files that they fill in, where others were not named.
     *
     * @param before its options
     * @return what was taken over, as it would be typed
     */
    List<String> goOnWith(Map<String, String> before) {
        Map<String, String> taken = new LinkedHashMap<>();
        if (names.isEmpty() && before.containsKey(FORMAT)) {
            names = List.of(kept(FORMAT, before, taken).split(","));
        }
        if (worksheet == null && wants("moodle") && before.containsKey(WORKSHEET)) {
            worksheet = Path.of(kept(WORKSHEET, before, taken));
        }
        if (gradebook == null && wants("canvas") && before.containsKey(GRADEBOOK)) {
            gradebook = Path.of(kept(GRADEBOOK, before, taken));
            if (column == null && before.containsKey(COLUMN)) {
                column = kept(COLUMN, before, taken);
            }
        }
        return taken.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private static String kept(String option, Map<String, String> before, Map<String, String> taken) {
        String value = before.getOrDefault(option, NONE);
        taken.put(option, value);
        return value;
    }

    private boolean wants(String format) {
        return wanted().contains(format);
    }

    private List<String> wanted() {
        return names.stream()
                .map(String::strip)
                .filter(name -> !name.equals(NONE))
                .toList();
    }

    /** The options as a later batch can go on with them. */
    Map<String, String> used() {
        Map<String, String> used = new LinkedHashMap<>();
        if (!wanted().isEmpty()) {
            used.put(FORMAT, String.join(",", wanted()));
        }
        file(worksheet)
                .ifPresent(file -> used.put(WORKSHEET, file.toAbsolutePath().toString()));
        file(gradebook)
                .ifPresent(file -> used.put(GRADEBOOK, file.toAbsolutePath().toString()));
        if (column != null) {
            used.put(COLUMN, column);
        }
        return used;
    }

    /** The files that were named. */
    List<Path> files() {
        return Stream.of(file(worksheet), file(gradebook))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Path> file(@Nullable Path named) {
        return Optional.ofNullable(named).filter(file -> !isNone(file));
    }

    /**
     * The formats, ready to be written.
     *
     * @throws Refusal where they can't be made as asked
     */
    Formats open(List<Submission> submissions, Path out) {
        Wanted wanted = new Wanted(wanted(), file(worksheet), file(gradebook), Optional.ofNullable(column));
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
