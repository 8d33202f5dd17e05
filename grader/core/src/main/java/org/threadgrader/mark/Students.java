package org.threadgrader.mark;

import java.util.List;
import org.threadgrader.intake.Submission;

/** The submissions of a class as instructors name them in their files. */
public record Students(List<Submission> submissions) {

    /** The submissions that are called so by id, else by the student's number, else by name. */
    public List<Submission> named(String named) {
        List<Submission> byId =
                submissions.stream().filter(one -> one.id().equals(named)).toList();
        if (!byId.isEmpty()) {
            return byId;
        }
        List<Submission> byNumber =
                submissions.stream().filter(one -> number(one).equals(named)).toList();
        return byNumber.isEmpty()
                ? submissions.stream()
                        .filter(one -> one.student().equals(named))
                        .toList()
                : byNumber;
    }

    /** The same for all that one student has handed in. */
    public static String person(Submission submission) {
        return number(submission) + "\n" + submission.student();
    }

    /** What a submission came in: of several folders or zips that were given the name of one, else its own. */
    static String folder(Submission submission) {
        int end = submission.id().lastIndexOf('/');
        return end < 0
                ? String.valueOf(submission.source().getFileName())
                : submission.id().substring(0, end);
    }

    /** The id without the folder before it, where there are several: the course system's number, if it has one. */
    public static String number(Submission submission) {
        return submission.id().substring(submission.id().lastIndexOf('/') + 1);
    }
}
