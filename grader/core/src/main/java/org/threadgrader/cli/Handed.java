package org.threadgrader.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Received;
import org.threadgrader.intake.Submission;
import org.threadgrader.intake.Unreadable;
import org.threadgrader.message.Message;

/** What was handed in, from several folders and archives made into one class. */
final class Handed {
    /** More classes than these make a line nobody reads. */
    private static final int NAMED = 3;

    private Handed() {}

    static ClassFolder in(List<Path> folders) {
        List<Submission> submissions = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        requireOnce(folders);
        for (Path folder : folders) {
            ClassFolder received = received(Intake.read(folder));
            submissions.addAll(folders.size() > 1 ? within(folder, received) : received.submissions());
            notes.addAll(received.notes());
        }
        requireDistinct(submissions);
        submissions.sort(Comparator.comparing(Submission::id));
        return new ClassFolder(submissions, notes);
    }

    /** The same as what one student handed in, whatever the names in it look like. */
    static ClassFolder byOneStudent(List<Path> folders) {
        if (folders.size() > 1) {
            throw Refusal.of("single-several", folders.size());
        }
        return received(Intake.ofOneStudent(folders.get(0)));
    }

    /**
     * Refuses the submissions of another assignment, for which everybody would get nothing. One submission alone may
     * simply be wrong, and its student is told so.
     */
    static void requireOf(Assignment assignment, List<Submission> submissions) {
        List<Submission> readable = submissions.stream()
                .filter(submission -> submission.rejection().isEmpty())
                .toList();
        if (readable.size() > 1 && readable.stream().noneMatch(submission -> isOf(assignment, submission))) {
            List<String> classes = assignment.exercises().stream()
                    .map(Exercise::mainClass)
                    .limit(NAMED)
                    .toList();
            throw Refusal.of("nothing-of-assignment", readable.size(), assignment.title(), Message.list(classes));
        }
    }

    /** Refuses a folder that holds the assignment itself: its exercises would be graded as if a student had handed them in. */
    static void requireOthers(Assignment assignment, List<Path> folders) {
        for (Path folder : folders) {
            if (isWithin(assignment.folder(), folder)) {
                throw Refusal.of("own-course", folder, assignment.title());
            }
        }
    }

    private static boolean isWithin(Path inner, Path outer) {
        try {
            return inner.toRealPath().startsWith(outer.toRealPath());
        } catch (IOException e) {
            return false; // what is not there holds nothing
        }
    }

    private static boolean isOf(Assignment assignment, Submission submission) {
        return Matching.of(assignment.exercises(), submission.files()).values().stream()
                .anyMatch(match -> !(match instanceof Match.Absent));
    }

    /** One person's sources; what the intake says of a class is said for that person here. */
    static Submission byOne(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw Refusal.of("no-source-folder", folder);
        }
        Submission submission = received(Intake.single(folder)).submissions().get(0);
        if (submission.rejection().isPresent()) {
            throw Refusal.of("no-sources", folder);
        }
        return submission;
    }

    private static ClassFolder received(Received received) {
        if (received instanceof ClassFolder folder) {
            return folder;
        }
        throw new Refusal(((Unreadable) received).reason());
    }

    /** The same student may be in two folders: the folder's name keeps the ids apart. */
    private static List<Submission> within(Path folder, ClassFolder received) {
        String name = folder.toAbsolutePath().normalize().getFileName() + "/";
        return received.submissions().stream()
                .map(submission -> submission.called(name + submission.id()))
                .toList();
    }

    private static void requireOnce(List<Path> folders) {
        Set<Path> named = new HashSet<>();
        for (Path folder : folders) {
            if (!named.add(folder.toAbsolutePath().normalize())) {
                throw Refusal.of("named-twice", folder);
            }
        }
    }

    private static void requireDistinct(List<Submission> submissions) {
        Set<String> ids = new HashSet<>();
        for (Submission submission : submissions) {
            if (!ids.add(submission.id())) {
                throw Refusal.of("twice", submission.id(), submission.source());
            }
        }
    }
}
