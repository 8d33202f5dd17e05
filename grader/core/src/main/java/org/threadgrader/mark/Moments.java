package org.threadgrader.mark;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/** When submissions were handed in, from the best source there is. Not for several threads at a time. */
final class Moments {
    private final HandInTimes times;
    private final boolean byFiles;
    private final Map<String, Optional<OffsetDateTime>> ofFiles = new HashMap<>();

    /**
     * The moments of a class.
     *
     * @param times what the course system knows
     * @param byFiles whether the newest file tells where the course system does not
     */
    Moments(HandInTimes times, boolean byFiles) {
        this.times = times;
        this.byFiles = byFiles;
    }

    Optional<OffsetDateTime> of(Submission submission) {
        return times.of(submission.id()).or(() -> byFiles ? ofFiles(submission) : Optional.empty());
    }

    /** Whose times are nobody's here; empty where all are somebody's. */
    Optional<Message> note() {
        return times.note();
    }

    /** Whether nothing but its files tells when a submission was handed in. */
    boolean isOfFiles(Submission submission) {
        return times.of(submission.id()).isEmpty() && of(submission).isPresent();
    }

    private Optional<OffsetDateTime> ofFiles(Submission submission) {
        return ofFiles.computeIfAbsent(
                submission.id(),
                id -> FileTimes.newest(submission.source())
                        .map(time -> time.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
    }
}
