package org.threadgrader.batch;

import java.util.List;
import org.threadgrader.message.Message;

/**
 * What the {@link Gate} found.
 *
 * @param rows one for each exercise and kind of program
 * @param disagreements one line each: which program, what was expected, what came
 * @param firstMessages how many mistakes are told first what they truly are
 */
public record GateReport(List<Row> rows, List<Message> disagreements, FirstMessages firstMessages) {

    public GateReport {
        rows = List.copyOf(rows);
        disagreements = List.copyOf(disagreements);
    }

    /**
     * The programs of one kind.
     *
     * @param exercise the exercise's id
     * @param kind skeleton, solution, variant or mistake: the same in every language
     * @param programs how many there are
     * @param judged how many judgings were made of them in all
     * @param ok how many programs were as expected in every judging
     * @param wrong how many were not
     * @param skipped how many need a newer JDK than this one
     */
    public record Row(String exercise, String kind, int programs, int judged, int ok, int wrong, int skipped) {
        /** The kind in words. */
        public Message kindInWords() {
            return Message.of("batch.gate.kind." + kind);
        }
    }

    /** Whether everything was as expected. */
    public boolean ok() {
        return disagreements.isEmpty();
    }
}
