package org.threadgrader.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threadgrader.message.Message;

/**
 * What one student handed in: a piece of a {@link ClassFolder}.
 *
 * @param id unique in the class, the same each time the same folder is read; the course system's number of the student
 *     where its download tells one
 * @param student the student's name as the folder gives it
 * @param source the folder or archive it was read from, to be shown
 * @param files the Java sources, in the order of their paths
 * @param notes what was left out or refused, each naming it
 * @param rejection why nothing in it can be graded; empty when something can
 * @param brought the handout's own files that came back, in the order of their paths
 */
public record Submission(
        String id,
        String student,
        Path source,
        List<SourceFile> files,
        List<Message> notes,
        Optional<Message> rejection,
        List<Brought> brought) {
    /** What the notes are called that say that something could not be read. */
    private static final Set<String> UNREAD = Set.of(
            "intake.unreadable",
            "intake.file-too-large",
            "intake.submission-too-large",
            "intake.too-many-files",
            "intake.too-many-entries",
            "intake.too-deep",
            "intake.not-text",
            "intake.renamed-source",
            "intake.other-archive",
            "intake.archive-too-large",
            "intake.archive-crowded",
            "intake.archive-damaged",
            "intake.archive-empty",
            "intake.archive-no-zip");

    /** Keeps lists of its own. */
    public Submission {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        brought = List.copyOf(brought);
    }

    /** A submission without anything of the handout's. */
    public Submission(
            String id,
            String student,
            Path source,
            List<SourceFile> files,
            List<Message> notes,
            Optional<Message> rejection) {
        this(id, student, source, files, notes, rejection, List.of());
    }

    /** A submission that can be graded. */
    public Submission(String id, String student, Path source, List<SourceFile> files, List<Message> notes) {
        this(id, student, source, files, notes, Optional.empty());
    }

    /** The notes on what could not be read, in which an answer may be; not those on what nobody means as one. */
    public List<Message> unread() {
        return notes.stream()
                .filter(note -> UNREAD.contains(note.key()) || Unfit.isReason(note.key()))
                .toList();
    }

    /** The same with one more note. */
    public Submission noting(Message note) {
        List<Message> more = new ArrayList<>(notes);
        more.add(note);
        return new Submission(id, student, source, files, more, rejection, brought);
    }

    /** The same under another id. */
    public Submission called(String other) {
        return called(other, student);
    }

    /** The same under another id and name. */
    Submission called(String other, String student) {
        return new Submission(other, student, source, files, notes, rejection, brought);
    }
}
