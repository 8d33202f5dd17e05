package org.threadgrader.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The workflow by which GitHub Classroom grades each push, for the repository that holds a {@link Handout}. Its name and
 * its job's are those that Classroom looks for.
 */
public final class Workflow {
    /** Where it belongs in the repository. */
    public static final String PLACE = ".github/workflows/classroom.yml";

    private final Locale locale;

    /**
     * The workflow.
     *
     * @param locale the language that students are answered in
     */
    public Workflow(Locale locale) {
        this.locale = locale;
    }

    /**
     * Makes a folder, or a zip, with the workflow in its place.
     *
     * @param out a zip if its name ends so, else a folder; must not exist, or be an empty folder
     * @throws IOException where it can't be written
     */
    public void write(Path out) throws IOException {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        Destination.whole(
                out,
                "",
                to -> to.add(
                        PLACE,
                        Template.of("classroom.yml").with("LANG", language).bytes(),
                        false));
    }
}
