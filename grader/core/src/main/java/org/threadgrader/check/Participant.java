package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.ThreadFacts;

/** A thread of a {@link Run}: main, or a {@link Worker}. */
public sealed class Participant permits Worker {
    private final Run run;
    private final ThreadFacts facts;
    private final List<CountedLine> countedLines;

    Participant(Run run, ThreadFacts facts) {
        this.run = run;
        this.facts = facts;
        this.countedLines = Counting.countedLines(facts, facts.lines());
    }

    /** The run it took part in. */
    public Run run() {
        return run;
    }

    /** All that is known of it. */
    public ThreadFacts facts() {
        return facts;
    }

    /** What it is called in messages: its role, and its name beside it. */
    public Message called() {
        return called(facts);
    }

    /** What a thread is called in messages. */
    public static Message called(ThreadFacts thread) {
        return Words.thread(thread);
    }

    /** Its lines of output, whatever they say. */
    public List<Line> lines() {
        return facts.lines();
    }

    /** Its lines that count: its real name and a number. */
    public List<CountedLine> countedLines() {
        return countedLines;
    }

    /** The numbers of its counted lines, in order. */
    public List<Integer> numbers() {
        return countedLines.stream().map(CountedLine::number).toList();
    }

    /** Its first counted line with this number. */
    public Optional<CountedLine> line(int number) {
        return countedLines.stream()
                .filter(counted -> counted.number() == number)
                .findFirst();
    }

    /** Its last counted line. */
    public Optional<CountedLine> lastCountedLine() {
        return countedLines.isEmpty() ? Optional.empty() : Optional.of(countedLines.get(countedLines.size() - 1));
    }

    /** Whether its counted lines are exactly first to last, in this order. */
    public boolean countsExactly(int first, int last) {
        if (countedLines.size() != last - first + 1) {
            return false;
        }
        for (int place = 0; place < countedLines.size(); place++) {
            if (countedLines.get(place).number() != first + place) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return called().toString();
    }
}
