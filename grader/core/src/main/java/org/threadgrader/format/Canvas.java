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
 * For an assignment of Canvas: its gradebook filled in, and the feedback files called as those in the download, by which
 * Canvas knows whose they are. It takes none of a student whose attachment's number is not known.
 */
final class Canvas implements Format {
    /** What the gradebook is called once it is filled in. */
    static final String GRADEBOOK = "gradebook.csv";

    private final Optional<Gradebook> gradebook;

    Canvas(Optional<Gradebook> gradebook) {
        this.gradebook = gradebook;
    }

    @Override
    public Stream<Output> of(GradedClass graded, Locale locale) {
        Stream<Output> filled = gradebook.stream().map(book -> Output.text(GRADEBOOK, book.filled(graded)));
        return Stream.concat(filled, FeedbackZip.of(graded, locale, this::file));
    }

    @Override
    public List<Message> told(GradedClass graded) {
        return gradebook.map(book -> book.told(graded)).orElse(List.of());
    }

    private Optional<String> file(Submission submission) {
        return Origin.of(submission)
                .filter(origin -> origin.system() == Origin.CourseSystem.CANVAS)
                .filter(origin -> gradebook
                        .filter(book -> book.roster().isOther(submission))
                        .isEmpty())
                .map(origin -> origin.prefix() + FeedbackZip.FILE);
    }
}
