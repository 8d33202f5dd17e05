package org.threadgrader.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Explanation;
import org.threadgrader.assignment.Explanations;

/** The pages that explain mistakes, in one language, each read once: many submissions make the same mistake. */
final class Lessons {
    private final Explanations explanations;
    private final Texts words;
    private final Map<String, Optional<Lesson>> read = new HashMap<>();

    Lessons(Assignment assignment, Texts words) {
        this.explanations = Explanations.of(assignment);
        this.words = words;
    }

    /**
     * One page.
     *
     * @param summary what a good teacher would say, in a sentence
     * @param blocks the page without its title
     */
    record Lesson(String id, String title, String summary, List<Markdown.Block> blocks) {}

    /** The page of a mistake's id; empty where there is none. */
    Optional<Lesson> of(String mistake) {
        return read.computeIfAbsent(mistake, id -> explanations.find(id).map(this::lesson));
    }

    private Lesson lesson(Explanation page) {
        List<Markdown.Block> blocks = Markdown.parse(page.page().in(words.locale()));
        boolean titled = !blocks.isEmpty() && blocks.get(0) instanceof Markdown.Heading heading && heading.level() == 1;
        return new Lesson(
                page.id(),
                Markdown.plain(page.title().in(words.locale())),
                Markdown.plain(page.summary().in(words.locale())),
                titled ? blocks.subList(1, blocks.size()) : blocks);
    }
}
