package org.threadgrader.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What Gradescope is given to grade an assignment by itself: a {@link Handout}, the hidden inputs, and the two scripts
 * that Gradescope starts, one to set up its machine and one for each submission.
 */
public final class Autograder {
    /** Where everything but the scripts lies, so that a file of the course can't be taken for one of them. */
    private static final String COURSE = "course/";

    private static final String HIDDEN = "hidden";

    private final Handout handout;
    private final Path solutions;
    private final Locale locale;

    /**
     * The autograder of an assignment.
     *
     * @param handout what students get
     * @param solutions the folder whose hidden inputs are taken along; need not be there
     * @param locale the language that students are answered in
     */
    public Autograder(Handout handout, Path solutions, Locale locale) {
        this.handout = handout;
        this.solutions = solutions;
        this.locale = locale;
    }

    /**
     * Makes it: whole or not at all.
     *
     * @param out a zip if its name ends so, else a folder; must not exist, or be an empty folder
     * @throws IOException where it can't be written
     */
    public void write(Path out) throws IOException {
        Destination.whole(out, "", this::fill);
    }

    private void fill(Destination to) throws IOException {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        to.add("setup.sh", Template.of("setup.sh").bytes(), true);
        to.add(
                "run_autograder",
                Template.of("run_autograder").with("LANG", language).bytes(),
                true);
        Destination course = to.below(COURSE);
        handout.fill(course);
        Handout.tree(course, solutions.resolve(HIDDEN), "solutions/" + HIDDEN + "/", path -> path.endsWith(".yaml"));
    }
}
