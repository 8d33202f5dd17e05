package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.journal.Journal;
import org.threadgrader.report.Report;

/** Whether a place may be written to without writing over anything of somebody else's. */
final class Room {
    private static final Set<String> OF_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private Room() {}

    /** Whether nothing is there but perhaps an empty folder. */
    static boolean isAt(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return !Files.exists(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            // what a process that was killed has left of its trial is nothing
            return inside.allMatch(file -> Report.isTrial(file) || isOfTheSystem(file));
        }
    }

    /** What a file browser leaves in a folder that somebody has looked into. */
    private static boolean isOfTheSystem(Path file) {
        return OF_SYSTEMS.contains(file.getFileName().toString().toLowerCase(Locale.ROOT)) && Files.isRegularFile(file);
    }

    /** Refuses what is given to be read where the report writes a file of its own. */
    static void requireElsewhere(Path out, List<Path> given) {
        try {
            for (Path file : given) {
                if (Files.exists(file) && Report.writes(out, file)) {
                    throw Refusal.of("own-output", file);
                }
            }
        } catch (IOException e) {
            throw new Refusal(Report.notWritable(out, e));
        }
    }

    /**
     * Refuses the folder of a report where it lies among the submissions, since it would be taken for one of them the next
     * time, and where it holds anything that this program did not write.
     */
    static void requireForReport(Path out, List<Path> submissions) {
        Path report = out.toAbsolutePath().normalize();
        for (Path folder : submissions) {
            if (report.startsWith(folder.toAbsolutePath().normalize())) {
                throw Refusal.of("out-inside", out, folder);
            }
        }
        try {
            if (Files.isDirectory(out) && !isAt(out) && !Journal.isIn(out) && !Report.isIn(out)) {
                throw Refusal.of("out-of-others", out);
            }
        } catch (IOException e) {
            throw new Refusal(Report.notWritable(out, e));
        }
    }
}
