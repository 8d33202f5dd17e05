package org.threadgrader.mark;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * When submissions were handed in, as the course system knows it: read from a table.
 *
 * <p>The downloads of course systems do not tell: the times in them are those of the download.
 */
public final class HandInTimes implements HandInTimesReading {
    /** Nothing is known. */
    public static final HandInTimes NONE = new HandInTimes(Map.of(), Optional.empty());

    /** More names than these make a line nobody reads. */
    private static final int MANY = 30;

    private static final List<String> COLUMNS = List.of("student", "time");

    private final Map<String, OffsetDateTime> bySubmission;
    private final Optional<Message> note;

    HandInTimes(Map<String, OffsetDateTime> bySubmission, Optional<Message> note) {
        this.bySubmission = Map.copyOf(bySubmission);
        this.note = note;
    }

    /**
     * Reads a table of times: student (id or name) and time, with its offset. Who has handed in nothing may be in it, with a time
     * or without.
     *
     * @param submissions the whole class, whoever of it is graded now
     */
    public static HandInTimesReading read(Path file, List<Submission> submissions) {
        Students students = new Students(submissions);
        Map<String, OffsetDateTime> times = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        List<String> others = new ArrayList<>();
        try {
            Sheet sheet = Sheet.read(file, COLUMNS);
            for (Sheet.Line line : sheet.lines()) {
                String student = line.cell(0);
                List<Submission> named = students.named(line.written().get(0));
                if (Students.isIdAndName(student, named)) {
                    throw new BadSheet("mark.id-and-name", file, line.number(), student, Overrides.ids(named));
                }
                if (named.size() > 1) {
                    throw new BadSheet("mark.several-submissions", file, line.number(), student, Overrides.ids(named));
                }
                if (line.cell(1).isEmpty()) {
                    continue;
                }
                if (named.isEmpty()) {
                    others.add(student);
                    continue;
                }
                String id = named.get(0).id();
                Long before = numbers.put(id, line.number());
                if (before != null) {
                    throw new BadSheet("mark.time-twice", file, line.number(), id, before);
                }
                times.put(id, time(file, line));
            }
            if (times.isEmpty() && !sheet.lines().isEmpty()) {
                throw new BadSheet("mark.times-of-nobody", file);
            }
            return new HandInTimes(times, note(file, others));
        } catch (BadSheet e) {
            return new UnreadableSheet(e.reason());
        }
    }

    /** A course system lists who handed in to another assignment, too; so this is no reason to refuse the table. */
    private static Optional<Message> note(Path file, List<String> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "mark.times-of-others",
                        others.size(),
                        file,
                        Message.list(others.stream().limit(MANY).toList())));
    }

    private static OffsetDateTime time(Path file, Sheet.Line line) throws BadSheet {
        String written = line.cell(1);
        try {
            // A blank between date and time is what spreadsheets make of it.
            return OffsetDateTime.parse(
                    written.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d(?::\\d\\d)?) ?", "$1T$2"));
        } catch (DateTimeException e) {
            throw new BadSheet("mark.bad-time", file, line.number(), written);
        }
    }

    /** The time of one submission, by the system that started the grader for it. */
    public static HandInTimes of(Submission submission, OffsetDateTime time) {
        return new HandInTimes(Map.of(submission.id(), time), Optional.empty());
    }

    /** Whose times are nobody's here; empty where all are somebody's. */
    Optional<Message> note() {
        return note;
    }

    Optional<OffsetDateTime> of(String submission) {
        return Optional.ofNullable(bySubmission.get(submission));
    }
}
