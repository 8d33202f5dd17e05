package org.threadgrader.explore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Timeline;

/**
 * What a run shows to whoever sees only what is printed and how it ends, whichever thread it comes from and in whatever order:
 * a piece of {@link Losses}, {@link Lapses} and {@link Outputs}.
 *
 * @param traits each one's value; whatever a run has nothing of has no entry
 * @param silent whether nothing was printed
 */
record Shown(Map<Trait, String> traits, boolean silent) {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** How long something took, as far as it was measured, is another in each run that took other steps. */
    private static final Pattern TIME = Pattern.compile(
            "-?[0-9]+([.,][0-9]+)? ?(ns|us|µs|ms|s|sec|secs|seconds|millis|milliseconds|nanos|nanoseconds|纳秒|微秒|毫秒|秒)(?![A-Za-z])");

    /** A value that is one number, once, and no longer than a long. */
    private static final Pattern SINGLE = Pattern.compile("\\{(-?[0-9]{1,18})=1}");

    /** Longer values are known by their digest: many runs of a program that prints much must have room. */
    private static final int LONG = 64;

    /** How the run ended. */
    private static final Trait END = new Trait("end", Trait.LINES);

    private static final Trait ALL_LINES = new Trait("all", Trait.LINES);
    private static final Trait ALL_NUMBERS = new Trait("all", 0);

    /** Lines of any sort: the first number of each of them, and so on. */
    private static final String EACH_SORT = "each";

    /**
     * One side of what is shown.
     *
     * @param lines which lines: what is the same in all of a sort, which is a line without its numbers
     * @param number which of the numbers in them, from 0; {@link #LINES} for the lines as they are
     */
    record Trait(String lines, int number) {
        static final int LINES = -1;

        /** Whether it says no more than the one number in its lines does. */
        boolean isItsNumber(Set<Trait> others) {
            return number == LINES && others.contains(new Trait(lines, 0)) && !others.contains(new Trait(lines, 1));
        }

        /** Whether it says what others say as well, each for itself: which number stands beside which, as it were. */
        boolean isJoint(Set<Trait> others) {
            return lines.equals(ALL_LINES.lines)
                    || lines.equals(EACH_SORT)
                    || number == LINES && others.contains(new Trait(lines, 0));
        }
    }

    static Shown of(Timeline timeline) {
        List<String> lines = lines(timeline);
        Map<Trait, List<String>> values = new HashMap<>();
        add(values, END, timeline.outcome().toString());
        for (String line : lines) {
            List<String> numbers =
                    NUMBER.matcher(line).results().map(MatchResult::group).toList();
            // no name of a sort is one of the others
            String sort = ":" + sort(line);
            add(values, ALL_LINES, line);
            add(values, new Trait(sort, Trait.LINES), line);
            for (int number = 0; number < numbers.size(); number++) {
                add(values, ALL_NUMBERS, numbers.get(number));
                add(values, new Trait(EACH_SORT, number), numbers.get(number));
                add(values, new Trait(sort, number), numbers.get(number));
            }
        }
        Map<Trait, String> traits = new HashMap<>();
        values.forEach((trait, all) -> traits.put(trait, together(all)));
        return new Shown(Map.copyOf(traits), lines.isEmpty());
    }

    /** All lines that are printed, and what exceptions leave a thread. */
    static List<String> lines(Timeline timeline) {
        boolean measures = timeline.woven().asked().time();
        return Stream.concat(
                        timeline.threads().stream()
                                .flatMap(thread -> Stream.concat(thread.lines().stream(), thread.errorLines().stream()))
                                .map(Line::withoutGiven)
                                .map(line -> measures ? TIME.matcher(line).replaceAll("$2") : line),
                        timeline.all(EventKind.UNCAUGHT).stream().map(Event::text))
                .toList();
    }

    /** What lines of one sort have in common: all but their numbers. */
    static String sort(String line) {
        return NUMBER.matcher(line).replaceAll("#");
    }

    private static void add(Map<Trait, List<String>> values, Trait trait, String value) {
        values.computeIfAbsent(trait, key -> new ArrayList<>()).add(value);
    }

    private static String together(Collection<String> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        String text = counts.toString();
        return text.length() <= LONG
                ? text
                : UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The one number that a trait's value is; empty where it is no single one. */
    static OptionalLong number(String value) {
        Matcher single = SINGLE.matcher(value);
        return single.matches() ? OptionalLong.of(Long.parseLong(single.group(1))) : OptionalLong.empty();
    }

    /** The value of a trait; empty where the run has nothing of it. */
    String value(Trait trait) {
        return traits.getOrDefault(trait, "");
    }
}
