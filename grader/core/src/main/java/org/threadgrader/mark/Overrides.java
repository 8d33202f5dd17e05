package org.threadgrader.mark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * What an instructor decided in place of the checks: read from a table, never written. It is a file of its own because it has to
 * outlive every new grading.
 */
public final class Overrides implements OverridesReading {
    /** No last word on anything. */
    public static final Overrides NONE = new Overrides(Map.of());

    private static final List<String> COLUMNS = List.of("student", "exercise", "points", "reason");

    /** By the id of the submission and the exercise. */
    private final Map<Place, LastWord> words;

    private Overrides(Map<Place, LastWord> words) {
        this.words = Map.copyOf(words);
    }

    private record Place(String submission, String exercise) {}

    /**
     * Reads a table of overrides: student (id or name), exercise, points and reason.
     *
     * @param submissions the whole class, whoever of it is graded now
     * @param maxScores the points the checks of each exercise can give, by its id
     */
    public static OverridesReading read(Path file, List<Submission> submissions, Map<String, BigDecimal> maxScores) {
        Map<Place, LastWord> words = new HashMap<>();
        Map<Place, Long> numbers = new HashMap<>();
        try {
            Sheet sheet = Sheet.read(file, COLUMNS);
            for (Sheet.Line line : sheet.lines()) {
                String exercise = exercise(sheet, line, maxScores);
                LastWord word = word(sheet, line, maxScores.getOrDefault(exercise, BigDecimal.ZERO));
                for (Submission submission : submissions(sheet, line, new Students(submissions))) {
                    Place place = new Place(submission.id(), exercise);
                    Long before = numbers.put(place, line.number());
                    if (before != null) {
                        throw new BadSheet(
                                "mark.override-twice", file, line.number(), submission.id(), exercise, before);
                    }
                    words.put(place, word);
                }
            }
            return new Overrides(words);
        } catch (BadSheet e) {
            return new UnreadableSheet(e.reason());
        }
    }

    Optional<LastWord> of(String submission, String exercise) {
        return Optional.ofNullable(words.get(new Place(submission, exercise)));
    }

    /** All of one student's attempts, whichever of them will count. */
    private static List<Submission> submissions(Sheet sheet, Sheet.Line line, Students students) throws BadSheet {
        String student = line.cell(0);
        List<Submission> named = students.named(line.written().get(0));
        if (named.isEmpty()) {
            throw new BadSheet("mark.no-student", sheet.file(), line.number(), student);
        }
        if (Students.isIdAndName(student, named)) {
            throw new BadSheet("mark.id-and-name", sheet.file(), line.number(), student, ids(named));
        }
        if (named.stream().map(Students::person).distinct().count() > 1) {
            throw new BadSheet("mark.several-students", sheet.file(), line.number(), student, ids(named));
        }
        return named;
    }

    static Message ids(List<Submission> submissions) {
        return Message.list(submissions.stream().map(Submission::id).sorted().collect(Collectors.toList()));
    }

    private static String exercise(Sheet sheet, Sheet.Line line, Map<String, BigDecimal> maxScores) throws BadSheet {
        String exercise = line.cell(1);
        if (!maxScores.containsKey(exercise)) {
            Message known = Message.list(List.copyOf(maxScores.keySet()));
            throw new BadSheet("mark.no-exercise", sheet.file(), line.number(), exercise, known);
        }
        return exercise;
    }

    private static LastWord word(Sheet sheet, Sheet.Line line, BigDecimal maxScore) throws BadSheet {
        String written = line.cell(2);
        String reason = line.cell(3);
        if (reason.isEmpty()) {
            throw new BadSheet("mark.no-reason", sheet.file(), line.number());
        }
        Optional<BigDecimal> points = points(sheet.commaIsPoint() ? written.replace(',', '.') : written);
        if (points.isEmpty() || points.get().compareTo(maxScore) > 0) {
            throw new BadSheet("mark.bad-points", sheet.file(), line.number(), maxScore, written);
        }
        return new LastWord(points.get(), reason);
    }

    /** As people write points: no sign, no exponent. */
    private static Optional<BigDecimal> points(String written) {
        return written.matches("\\d{1,9}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(written)) : Optional.empty();
    }
}
