package org.threadgrader.report;

import java.util.Locale;
import org.threadgrader.judge.SubmissionResult;

/** What each student of a class is told, as a file of its own: it leads to no other file, and holds nothing of others. */
public final class Feedback {
    private final SubmissionPage pages;
    private final Templates templates;

    Feedback(SubmissionPage pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    /** The feedback of a class in a language. */
    public static Feedback of(GradedClass graded, Locale locale) {
        Texts words = new Texts(locale);
        Lessons lessons = new Lessons(graded.assignment(), words);
        return new Feedback(new SubmissionPage(graded, words, lessons), new Templates());
    }

    /** A page for the browser. */
    public String page(SubmissionResult submission) {
        return templates.render("submission.jte", pages.ofStudent(submission));
    }

    /** The same as Markdown, for course systems that show no pages. */
    public String markdown(SubmissionResult submission) {
        return FeedbackMarkdown.of(pages.ofStudent(submission));
    }
}
