package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;

/** The assertion that main and workers have in common: what they count. */
final class CountingAssert {
    private static final int NUMBERS_SHOWN = 4;

    /** A few lines may speak of another thread; so many are its count. */
    private static final int MANY = 10;

    private CountingAssert() {}

    static void verify(Participant participant, int first, int last) {
        Diagnosis.requireWhole(participant.run());
        boolean mixed = participant instanceof Worker && Printing.underAnothersName(participant) >= MANY;
        if (participant.countsExactly(first, last) && !mixed) {
            Habits.ofCounting(participant).forEach(participant.run().bench()::advise);
            return;
        }
        throw Diagnosis.of(new Claim(
                participant instanceof Worker ? Topic.COUNT : Topic.MAIN_COUNT,
                participant.run(),
                Optional.of(participant),
                Words.say("expect-counts", participant.called(), first, last),
                but(participant),
                participant.lines().stream().limit(1).map(line -> line.first()).toList(),
                new Claim.Wanted(last, ""),
                "missing-lines"));
    }

    private static Message but(Participant participant) {
        List<Integer> numbers = participant.numbers();
        return numbers.isEmpty()
                ? Words.say(
                        "but-counts-nothing",
                        participant.called(),
                        participant.lines().size())
                : Words.say("but-counts", participant.called(), numbers.size(), shown(numbers));
    }

    /** 0, 1, 2, ... 98: the beginning and the end tell. */
    private static String shown(List<Integer> numbers) {
        if (numbers.size() <= 2 * NUMBERS_SHOWN) {
            return listed(numbers);
        }
        return listed(numbers.subList(0, NUMBERS_SHOWN)) + ", ... "
                + listed(numbers.subList(numbers.size() - NUMBERS_SHOWN, numbers.size()));
    }

    private static String listed(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
