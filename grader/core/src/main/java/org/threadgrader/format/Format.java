package org.threadgrader.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;

/** One of the forms in which results leave the grader: a piece of {@link Formats}. */
interface Format {
    /** The files of a class, made one at a time as they are asked for: there may be thousands. */
    Stream<Output> of(GradedClass graded, Locale locale);

    /** What to know of the grades that were filled in, and of those that were not. */
    default List<Message> told(GradedClass graded) {
        return List.of();
    }
}
