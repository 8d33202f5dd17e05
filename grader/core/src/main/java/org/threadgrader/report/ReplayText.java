package org.threadgrader.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;

/** The events of a run for the terminal, one after another: each with its number, its thread, its place and its source. */
public final class ReplayText {
    private static final int LONGEST_NAME = 26;
    private static final String GAP = "  ";

    private final Witness witness;
    private final Locale locale;
    private final int numbers;
    private final int names;

    /**
     * Texts for a run.
     *
     * @param witness the whole run
     */
    public ReplayText(Witness witness, Locale locale) {
        this.witness = witness;
        this.locale = locale;
        numbers = Integer.toString(witness.rows().size()).length();
        int longest = witness.columns().stream()
                .mapToInt(column -> Columns.of(say(column.called())))
                .max()
                .orElse(0);
        names = Math.min(longest, LONGEST_NAME);
    }

    /**
     * One event, its lines ended.
     *
     * @param index the event's place, from 0; people count from 1
     * @param source the text of its line, where it is known
     */
    public String row(int index, Optional<String> source) {
        Witness.Row row = witness.rows().get(index);
        String number = Columns.right(Integer.toString(index + 1), numbers);
        String name = Columns.left(say(witness.columns().get(row.column()).called()), names);
        Message what = row.where()
                .map(place -> Message.of("explore.at", row.what(), place))
                .orElse(row.what());
        String head = number + GAP + name + GAP;
        String indent = " ".repeat(Columns.of(head));
        List<String> lines = Wrapped.lines(say(what), Wrapped.WIDTH - indent.length());
        String told = head + String.join("\n" + indent, lines) + "\n";
        // not wrapped: code is read by its own line ends
        return source.map(text -> told + indent + "| " + Visible.of(text) + "\n")
                .orElse(told);
    }

    private String say(Message message) {
        return Visible.of(message.in(locale));
    }
}
