package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.threadgrader.journal.Journal;
import org.threadgrader.report.Report;

/** Whether a place may be written to without writing over anything of somebody else's. */
final class Room {
    private Room() {}

    /** Whether nothing is there but perhaps an empty folder. */
    static boolean isAt(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return !Files.exists(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            // what a process that was killed has left of its trial is nothing
            return inside.allMatch(Report::isTrial);
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
