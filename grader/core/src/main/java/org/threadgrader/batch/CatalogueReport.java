package org.threadgrader.batch;

import java.util.List;
import java.util.Locale;
import org.threadgrader.message.Message;

/**
 * What the {@link CatalogueGate} found.
 *
 * @param faulty how many faulty programs were judged
 * @param right how many right programs were judged
 * @param replayed how many findings had their schedules replayed
 * @param skipped the names of those that need a newer JDK than this one
 * @param headers what is wrong with the programs' headers, one line each; what is not readable is not judged
 * @param failures where a program's judging was not as its header says
 */
public record CatalogueReport(
        int faulty, int right, int replayed, List<String> skipped, List<Message> headers, List<Failure> failures) {
    public CatalogueReport {
        skipped = List.copyOf(skipped);
        headers = List.copyOf(headers);
        failures = List.copyOf(failures);
    }

    /** In which way a judging was not as expected. */
    public enum Sort {
        /** A kind that must be found was not. */
        MISSED,
        /** A kind was found that is not there. */
        ACCUSED,
        /** Something could not be controlled. */
        INCONCLUSIVE,
        /** It was not the same each time. */
        DIFFERS,
        /** It could not be judged. */
        NOT_JUDGED;

        /** Its name in reports that programs read. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Its name in words. */
        public Message inWords() {
            return Message.of("batch.catalogue.sort." + id());
        }
    }

    /**
     * One way in which a program was not judged as its header says.
     *
     * @param program its name
     * @param sort in which way
     * @param what in words
     */
    public record Failure(String program, Sort sort, Message what) {}

    /** Whether everything was as expected. */
    public boolean ok() {
        return headers.isEmpty() && failures.isEmpty();
    }

    /** How many programs failed in this way. */
    public int count(Sort sort) {
        return (int) failures.stream()
                .filter(failure -> failure.sort() == sort)
                .map(Failure::program)
                .distinct()
                .count();
    }
}
