package org.threadgrader.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;

/**
 * For an assignment of Moodle: its grading worksheet filled in, and the feedback files in folders that are called as in the
 * download, by which Moodle knows whose they are.
 */
final class Moodle implements Format {
    /** What the worksheet is called once it is filled in. */
    static final String WORKSHEET = "worksheet.csv";

    /** Which part of Moodle the folder came from; without it no file is taken back. */
    static final String SUBMISSION_FILE = "_assignsubmission_file";

    private final Optional<Worksheet> worksheet;

    Moodle(Optional<Worksheet> worksheet) {
        this.worksheet = worksheet;
    }

    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        Stream<Output> filled = worksheet.stream().map(sheet -> Output.text(WORKSHEET, sheet.filled(graded, locale)));
        return Stream.concat(
                filled,
                FeedbackZip.of(
                        graded, locale, submission -> folder(submission).map(name -> name + "/" + FeedbackZip.FILE)));
    }

    @Override
    public List<Message> told(GradedClass graded) {
        return worksheet.map(sheet -> sheet.told(graded)).orElse(List.of());
    }

    private Optional<String> folder(Submission submission) {
        if (worksheet.filter(sheet -> sheet.roster().isOther(submission)).isPresent()) {
            return Optional.empty();
        }
        return Origin.of(submission)
                .filter(origin -> origin.system() == Origin.CourseSystem.MOODLE)
                .map(Origin::prefix)
                .map(name -> name.contains("_assignsubmission_") ? name : name + SUBMISSION_FILE)
                .or(() -> worksheet.flatMap(sheet -> sheet.folder(submission)));
    }
}
