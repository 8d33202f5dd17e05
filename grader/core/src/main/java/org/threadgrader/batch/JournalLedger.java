package org.threadgrader.batch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.journal.Journal;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.message.Message;

/**
 * Keeps results in a {@link Journal}, by keys of everything they follow from: whatever was judged before, in this batch or
 * an earlier one, is known as long as nothing of that has changed.
 *
 * <p>What another time may decide is kept apart, a fault or what stayed open perhaps by the machine's doing: it is judged
 * again the next time, and serves only the report of who is not to be judged.
 */
public final class JournalLedger implements Ledger {
    /** Ends the key of a result that is not the last word. */
    private static final String FOR_NOW = "!";

    private final Journal journal;
    private final List<Exercise> exercises;
    private final ResultKeys keys;
    private final FaultLog faults;

    /** By the submissions' ids; hashing the sources anew for each exercise would cost more. */
    private final Map<String, ResultKeys.OfSubmission> sources = new ConcurrentHashMap<>();

    /** The ids of submissions whose results are not to be known, whatever the journal holds. */
    private final Set<String> anew = ConcurrentHashMap.newKeySet();

    /**
     * The keys of what this batch has made: of two submissions with the same sources both are judged, so that it takes the same
     * time whoever copied.
     */
    private final Set<String> made = ConcurrentHashMap.newKeySet();

    private boolean countsForNow;
    private boolean closed;
    private Optional<Message> failure = Optional.empty();

    /**
     * A ledger for a batch of an assignment.
     *
     * @param faults where it is written that a result can't be read
     */
    public JournalLedger(
            Journal journal, Assignment assignment, Judging judging, Isolation isolation, FaultLog faults) {
        this.journal = journal;
        this.exercises = assignment.exercises();
        this.keys = new ResultKeys(assignment, judging, isolation);
        this.faults = faults;
    }

    /** Whether a submission is dealt with: nothing of it has to be judged. */
    public boolean isDone(Submission submission) {
        return submission.rejection().isPresent()
                || exercises.stream().allMatch(exercise -> isKnown(submission, exercise));
    }

    /** How many results submissions have, when they are done. */
    public int results(List<Submission> submissions) {
        return exercises.size()
                * (int) submissions.stream()
                        .filter(submission -> submission.rejection().isEmpty())
                        .count();
    }

    /** How many results have to be made, by exercise and in the order of the course; those without any are left out. */
    public Map<String, Integer> open(List<Submission> submissions) {
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            int count = (int) submissions.stream()
                    .filter(submission -> submission.rejection().isEmpty() && !isKnown(submission, exercise))
                    .count();
            if (count > 0) {
                open.put(exercise.id(), count);
            }
        }
        return open;
    }

    /** From here on a result that is not the last word is one like any other. */
    public void countAll() {
        countsForNow = true;
    }

    /** From here on nothing is known of a submission: it is judged anew. */
    public void forget(Submission submission) {
        anew.add(submission.id());
    }

    private boolean isKnown(Submission submission, Exercise exercise) {
        String key = key(submission, exercise);
        return !anew.contains(submission.id()) && !made.contains(key) && (journal.has(key) || isKnownForNow(key));
    }

    private boolean isKnownForNow(String key) {
        return countsForNow && journal.has(key + FOR_NOW);
    }

    private String key(Submission submission, Exercise exercise) {
        return sources.computeIfAbsent(submission.id(), id -> keys.of(submission))
                .key(exercise);
    }

    @Override
    public Optional<ExerciseResult> known(Submission submission, Exercise exercise) {
        if (!isKnown(submission, exercise)) {
            return Optional.empty();
        }
        try {
            String key = key(submission, exercise);
            return journal.find(journal.has(key) ? key : key + FOR_NOW);
        } catch (IOException | RuntimeException unreadable) {
            // Then it is judged again.
            faults.add("reading the journal", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void enter(Submission submission, Exercise exercise, ExerciseResult result) {
        requireOpen();
        String key = key(submission, exercise);
        made.add(key);
        boolean forNow = result.status() == ExerciseStatus.FAULT || result.isOpenByTheMachine();
        write(() -> journal.add(forNow ? key + FOR_NOW : key, result));
    }

    @Override
    public synchronized void done(Submission submission) {
        requireOpen();
        write(journal::sync);
    }

    private void requireOpen() {
        if (closed) {
            throw new LedgerClosed();
        }
    }

    private void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            failure = Optional.of(Message.text(String.valueOf(e.getMessage())));
            closed = true;
            throw new LedgerClosed();
        }
    }

    /** From here on no result is taken on: whatever is being judged may have been disturbed. */
    public synchronized void close() {
        closed = true;
    }

    /** Whether no result is taken on any more. */
    public synchronized boolean isClosed() {
        return closed;
    }

    /** Why the journal could not be written, in the system's own words. */
    public synchronized Optional<Message> failure() {
        return failure;
    }

    private interface Writing {
        void write() throws IOException;
    }
}
