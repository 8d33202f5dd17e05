package org.threadgrader.similar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/**
 * Compares the submissions of a class, each exercise by itself, and adds the exercises up: one alone is too small to say
 * much. The entry of this package.
 */
public final class Comparison {
    /** How many pairs are shown at most, the most similar ones. */
    public static final int MOST = 200;

    private final Assignment assignment;
    private final JPlag jplag;

    /** A comparison by JPlag; the skeletons in the assignment are what every answer begins with. */
    public Comparison(Assignment assignment, JPlag jplag) {
        this.assignment = assignment;
        this.jplag = jplag;
    }

    /**
     * Compares.
     *
     * @param submissions those that were rejected as a whole are left out
     * @param least the similarity from which on a pair is listed, 0 to 1
     * @throws IOException where there is no room for a copy of the sources
     */
    public Comparing of(List<Submission> submissions, double least) throws IOException {
        List<Submission> readable =
                submissions.stream().filter(one -> one.rejection().isEmpty()).toList();
        if (readable.size() < 2) {
            return new NotCompared(Message.of("similar.too-few", readable.size()));
        }
        Optional<Message> problem = jplag.problem();
        if (problem.isPresent()) {
            return new NotCompared(problem.get());
        }
        Path skeletons = assignment.folder().resolve("src/main/java");
        Answers answers = Answers.of(assignment.exercises(), readable, skeletons);
        try (Work work = Work.of(answers)) {
            Optional<Message> failure = jplag.run(work.input(), work.output());
            return failure.isPresent()
                    ? new NotCompared(failure.get())
                    : similarity(answers, new Found(answers, work.output(), least), leftOut(submissions));
        }
    }

    private static List<Message> leftOut(List<Submission> submissions) {
        List<Message> notes = new ArrayList<>();
        for (Submission one : submissions) {
            one.rejection().ifPresent(reason -> notes.add(Message.of("similar.rejected", one.student(), reason)));
        }
        return notes;
    }

    private static Similarity similarity(Answers answers, Found found, List<Message> leftOut) throws IOException {
        found.count();
        List<Message> notes = new ArrayList<>(leftOut);
        notes.addAll(found.notes());
        return new Similarity(
                answers.submissions().size(),
                found.least(),
                found.pairs(),
                found.listed(),
                found.distribution(),
                notes);
    }
}
