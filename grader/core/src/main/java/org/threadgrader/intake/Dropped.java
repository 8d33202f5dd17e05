package org.threadgrader.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.message.Message;

/**
 * What students have put into a folder with {@code grader submit}, which never writes over an earlier zip: {@code Ann Lee.zip}
 * and {@code Ann Lee (2).zip} are attempts of one student if a {@link Manifest} lies in each.
 *
 * @param submissions in the order of their ids, all attempts of one student with that student's name, and with ids as
 *     several downloads give them: {@code Ann Lee (2)/Ann Lee}
 * @param notes who has handed in more than once
 */
record Dropped(List<Submission> submissions, List<Message> notes) {
    private static final Pattern AGAIN = Pattern.compile("(.+) \\((\\d{1,4})\\)");

    static Dropped of(List<Submission> submissions) {
        Map<String, List<Submission>> byStudent = new TreeMap<>();
        submissions.stream()
                .filter(Dropped::isPacked)
                .forEach(one -> byStudent
                        .computeIfAbsent(student(one), name -> new ArrayList<>())
                        .add(one));
        byStudent.values().removeIf(attempts -> attempts.size() == 1);
        List<Submission> named = new ArrayList<>();
        for (Submission one : submissions) {
            boolean again = byStudent.getOrDefault(student(one), List.of()).contains(one);
            named.add(again ? attempt(one) : one);
        }
        named.sort(Comparator.comparing(Submission::id));
        List<Message> notes = byStudent.isEmpty()
                ? List.of()
                : List.of(Message.of("intake.handed-in-again", Refusals.some(byStudent.keySet())));
        return new Dropped(named, notes);
    }

    private static boolean isPacked(Submission submission) {
        String manifest = submission.student() + ".zip/" + Manifest.NAME;
        return submission.id().equals(submission.student())
                && submission.brought().stream().anyMatch(one -> one.path().equals(manifest));
    }

    private static Submission attempt(Submission submission) {
        String student = student(submission);
        String number = again(submission).map(again -> again.group(2)).orElse("1");
        return submission.called(student + " (" + number + ")/" + student, student);
    }

    private static String student(Submission submission) {
        return again(submission).map(again -> again.group(1)).orElse(submission.student());
    }

    private static Optional<Matcher> again(Submission submission) {
        return Optional.of(AGAIN.matcher(submission.student())).filter(Matcher::matches);
    }
}
