package org.threadgrader.mark;

import java.util.List;
import org.threadgrader.intake.Submission;

/** The submissions of a class as instructors name them in their files. */
record Students(List<Submission> submissions) {

    /** The submissions that are called so by id, else by the student's number, else by name. */
    List<Submission> named(String named) {
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
    static String person(Submission submission) {
        return number(submission) + "\n" + submission.student();
    }

    /** Of several folders each is written before the ids of those in it. */
    private static String number(Submission submission) {
        return submission.id().substring(submission.id().lastIndexOf('/') + 1);
    }
}
