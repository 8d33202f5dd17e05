package org.threadgrader.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.threadgrader.explore.Shown.Trait;

/** What runs without a suspicion show, with which a run that has one is compared: a piece of {@link Losses} and {@link Lapses}. */
final class Outcomes {
    /**
     * Of so many runs at most one may have shown what no other has, if what the next one shows is to be among what is known:
     * that share is the chance of the contrary (Good, The population frequencies of species, Biometrika 40, 1953).
     */
    private static final int RUNS_A_SINGLE = 8;

    /** With so many runs, further ones say nothing else, and fill the memory. */
    private static final int MANY = 1_000;

    private final Map<Trait, Map<String, Integer>> known = new HashMap<>();
    private int runs;

    /** Whether what a run shows is known. */
    enum Answer {
        /** It is. */
        KNOWN,
        /** It is not, but the runs that are known show something else again and again, too. */
        VARIES,
        /** It is not, though the runs that are known hardly differ there. */
        NEW
    }

    /** Learns from a run. */
    void learn(Shown shown) {
        runs++;
        shown.traits()
                .forEach((trait, value) ->
                        known.computeIfAbsent(trait, key -> new HashMap<>()).merge(value, 1, Integer::sum));
    }

    /** Learns from all runs that others have been learnt from. */
    void learn(Outcomes others) {
        runs += others.runs;
        others.known.forEach((trait, values) -> {
            Map<String, Integer> counts = known.computeIfAbsent(trait, key -> new HashMap<>());
            values.forEach((value, count) -> counts.merge(value, count, Integer::sum));
        });
    }

    /** Whether there are so many that only special ones need be learnt from. */
    boolean areMany() {
        return runs >= MANY;
    }

    /** How many runs are known. */
    int runs() {
        return runs;
    }

    Answer answer(Shown shown) {
        Set<Trait> traits = new HashSet<>(known.keySet());
        traits.addAll(shown.traits().keySet());
        Answer answer = Answer.KNOWN;
        for (Trait trait : traits) {
            if (isKnown(trait, shown.value(trait)) || trait.isItsNumber(traits)) {
                continue;
            }
            if (isSettled(trait) && !isBetween(trait, shown)) {
                return Answer.NEW;
            }
            answer = trait.isJoint(traits) ? answer : Answer.VARIES;
        }
        return answer;
    }

    private boolean isKnown(Trait trait, String value) {
        return value.isEmpty()
                ? without(trait) > 0
                : known.getOrDefault(trait, Map.of()).containsKey(value);
    }

    /** How many of the runs have nothing of a trait. */
    private int without(Trait trait) {
        return runs - count(known.getOrDefault(trait, Map.of()));
    }

    private static int count(Map<String, Integer> values) {
        return values.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a number is more than some that are known, and less than others: such a one may come as well. */
    private boolean isBetween(Trait trait, Shown shown) {
        OptionalLong number = Shown.number(shown.value(trait));
        List<Long> numbers = known.getOrDefault(trait, Map.of()).keySet().stream()
                .map(Shown::number)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .toList();
        return number.isPresent()
                && numbers.stream().anyMatch(less -> less < number.getAsLong())
                && numbers.stream().anyMatch(more -> more > number.getAsLong());
    }

    private boolean isSettled(Trait trait) {
        if (!known.containsKey(trait)) {
            // a sort of line that is new, as each run may have one of its own
            long alone = known.entrySet().stream()
                    .filter(other -> other.getKey().number() == trait.number())
                    .filter(other -> count(other.getValue()) == 1)
                    .count();
            return runs > 1 && alone * RUNS_A_SINGLE <= runs;
        }
        long singles = known.getOrDefault(trait, Map.of()).values().stream()
                        .filter(count -> count == 1)
                        .count()
                + (without(trait) == 1 ? 1 : 0);
        return runs > 1 && singles * RUNS_A_SINGLE <= runs;
    }
}
