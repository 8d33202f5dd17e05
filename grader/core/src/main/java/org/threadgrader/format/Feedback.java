package org.threadgrader.format;

import java.util.Locale;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.ExerciseText;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Points;
import org.threadgrader.report.Visible;

/** What one student is told, as a file of its own in Markdown: nothing in it is about anybody else. */
final class Feedback {
    static final String FILE = "feedback.md";

    private final GradedClass graded;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private Feedback(GradedClass graded, Locale locale) {
        this.graded = graded;
        this.locale = locale;
    }

    static String of(SubmissionResult submission, GradedClass graded, Locale locale) {
        Feedback feedback = new Feedback(graded, locale);
        feedback.submission(submission);
        return feedback.text.toString();
    }

    private void submission(SubmissionResult submission) {
        line("# " + Visible.of(graded.assignment().title().in(locale)));
        line(Visible.of(submission.submission().student()));
        Comment.standing(submission, graded).forEach(standing -> line(said(standing)));
        for (Adjustment adjustment : submission.adjustments()) {
            line("- " + said(adjusted(adjustment)));
        }
        submission.submission().rejection().ifPresent(why -> line("- " + said(why)));
        submission.notes().forEach(note -> line("- " + said(note)));
        for (ExerciseResult result : submission.exercises()) {
            line("## " + result.id());
            // In a fence nothing that a program printed is taken for Markdown; all evidence is indented, so none ends
            // it.
            line("```text\n" + ExerciseText.of(result, graded, locale) + "```");
        }
    }

    /** What a rule of the course or an instructor changed, in a sentence. */
    static Message adjusted(Adjustment adjustment) {
        String sign = adjustment.points().signum() > 0 ? "+" : "";
        String points = sign + Points.of(adjustment.points());
        return adjustment
                .exercise()
                .map(exercise -> Message.of("format.adjusted-exercise", exercise, points, adjustment.reason()))
                .orElseGet(() -> Message.of("format.adjusted", points, adjustment.reason()));
    }

    private String said(Message message) {
        return Visible.of(message.in(locale));
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
