package org.threadgrader.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.threadgrader.intake.Origin;
import org.threadgrader.intake.Submission;
import org.threadgrader.mark.Students;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;

/**
 * The submissions of a class as a course system sees them, which tells students by their numbers and nothing else.
 *
 * @param submissions all of the class
 * @param shared the submissions of several students under one number, by that number: no system can tell whose they are
 */
record Numbered(List<Submission> submissions, Map<String, List<Submission>> shared) {

    static Numbered of(List<Submission> submissions) {
        Map<String, List<Submission>> byNumber = new TreeMap<>();
        for (Submission submission : submissions) {
            Origin.of(submission)
                    .ifPresent(origin -> byNumber.computeIfAbsent(origin.number(), number -> new ArrayList<>())
                            .add(submission));
        }
        byNumber.values()
                .removeIf(several ->
                        several.stream().map(Submission::student).distinct().count() == 1);
        return new Numbered(submissions, byNumber);
    }

    /** Whose number is another's as well: a line each number. */
    List<Message> notes() {
        return shared.entrySet().stream()
                .map(entry -> Message.of("format.same-number", entry.getKey(), Message.list(shown(entry.getValue()))))
                .toList();
    }

    private static List<String> shown(List<Submission> submissions) {
        return submissions.stream()
                .map(submission -> submission.student() + " (" + submission.id() + ")")
                .toList();
    }

    /** The class without those whose number is another's as well. */
    GradedClass certain(GradedClass graded) {
        Set<String> doubtful = shared.values().stream()
                .flatMap(List::stream)
                .map(Submission::id)
                .collect(Collectors.toSet());
        return graded.marked(
                graded.submissions().stream()
                        .filter(result -> !doubtful.contains(result.submission().id()))
                        .toList(),
                graded.maxScore());
    }

    /** The first student who handed in more than once, told as what a format has no room for; empty where nobody did. */
    Optional<Message> attempts(String format) {
        Map<String, Submission> first = new HashMap<>();
        for (Submission submission : submissions) {
            Submission other = first.putIfAbsent(Students.person(submission), submission);
            if (other != null) {
                return Optional.of(
                        Message.of("format.attempts-of", submission.student(), format, other.id(), submission.id()));
            }
        }
        return Optional.empty();
    }
}
