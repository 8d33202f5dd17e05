package org.threadgrader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.threadgrader.judge.SubmissionResult;

/** Renders the pages of a {@link GradedClass}, one at a time, so that a class of thousands takes the memory of a page. */
final class Pages {
    private final List<SubmissionResult> submissions;
    private final List<String> names;
    private final Texts words;
    private final Lessons lessons;
    private final SubmissionPage pages;
    private final IndexPage index;
    private final SummaryPage summary;
    private final Templates templates = new Templates();
    private final Feedback feedback;

    Pages(GradedClass graded, Locale locale) {
        ClassFigures figures = ClassFigures.of(graded);
        this.submissions = graded.submissions();
        this.words = new Texts(locale);
        this.lessons = new Lessons(graded.assignment(), words);
        this.names = PageNames.numbered(submissions).stream()
                .map(name -> name + ".html")
                .toList();
        this.pages = new SubmissionPage(graded, words, lessons);
        this.feedback = new Feedback(pages, templates);
        this.index = new IndexPage(
                graded,
                figures,
                words,
                lessons,
                names.stream().map(name -> Report.SUBMISSIONS + "/" + name).toList());
        this.summary = new SummaryPage(graded, figures, words, lessons);
    }

    String index() {
        return templates.render("index.jte", index.view());
    }

    String summary() {
        return templates.render("summary.jte", summary.view());
    }

    /** The mistakes of the class that have an explanation. */
    List<String> lessons() {
        return index.figures().mistakes().stream()
                .map(ClassFigures.CommonMistake::id)
                .filter(id -> lessons.of(id).isPresent())
                .toList();
    }

    String lesson(String id) {
        return templates.render(
                "lesson.jte", new LessonView(words, words.lang(), lessons.of(id).orElseThrow()));
    }

    /** The names of the submissions' pages, in the order of the submissions. */
    List<String> names() {
        return names;
    }

    String submission(int number) {
        return templates.render("submission.jte", pages.ofReport(submissions.get(number), trail(number)));
    }

    /** The page a student gets. */
    String feedback(int number) {
        return feedback.page(submissions.get(number));
    }

    /** The same as Markdown, for course systems that show no pages. */
    String feedbackMarkdown(int number) {
        return feedback.markdown(submissions.get(number));
    }

    private List<Link> trail(int number) {
        List<Link> trail = new ArrayList<>();
        if (number > 0) {
            trail.add(new Link(words.of("html.previous", student(number - 1)), names.get(number - 1)));
        }
        trail.add(new Link(words.of("html.all"), "../" + Report.INDEX));
        if (number + 1 < submissions.size()) {
            trail.add(new Link(words.of("html.next", student(number + 1)), names.get(number + 1)));
        }
        return trail;
    }

    private String student(int number) {
        return Visible.of(submissions.get(number).submission().student());
    }
}
