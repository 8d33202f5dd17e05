package org.threadgrader.assignment;

import java.util.List;
import java.util.Optional;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

/**
 * One exercise of an {@link Assignment}.
 *
 * @param id such as {@code ex02}
 * @param packageName such as {@code ex02_by_constructor}, also its folder's name
 * @param title what it is called
 * @param kind whether its class is run or driven
 * @param mainClass binary name of the class whose {@code main} is judged, or which scenarios drive
 * @param checksClass binary name of the visible checks
 * @param checks in the order of the instructions
 * @param readme the instructions, Markdown
 * @param idea how the author would do it, Markdown: for who has done it; empty where nothing is said
 * @param allowance how its part of the JDK differs from every exercise's
 * @param given sources that come with it and that nobody is to change: whoever hands in the rest alone has them all the same
 */
public record Exercise(
        String id,
        String packageName,
        Localized title,
        Kind kind,
        String mainClass,
        String checksClass,
        List<CheckText> checks,
        Localized readme,
        Optional<Localized> idea,
        Allowance allowance,
        List<SourceFile> given) {
    /** What the student writes. */
    public enum Kind {
        /** A program, which has a main method. */
        PROGRAM,
        /** A class that the checks' scenarios drive: it needs no main method. */
        CLASS
    }

    /** Keeps lists of its own. */
    public Exercise {
        checks = List.copyOf(checks);
        given = List.copyOf(given);
    }

    /** An exercise that allows and forbids nothing out of the ordinary, and gives nothing. */
    public Exercise(
            String id,
            String packageName,
            Localized title,
            Kind kind,
            String mainClass,
            String checksClass,
            List<CheckText> checks,
            Localized readme,
            Optional<Localized> idea) {
        this(id, packageName, title, kind, mainClass, checksClass, checks, readme, idea, Allowance.USUAL, List.of());
    }

    /** The main class's name without its package, such as {@code ByConstructor}. */
    public String mainSimpleName() {
        return mainClass.substring(mainClass.lastIndexOf('.') + 1);
    }

    /** What is said about a check. */
    public Optional<CheckText> check(String checkId) {
        return checks.stream().filter(check -> check.id().equals(checkId)).findFirst();
    }
}
