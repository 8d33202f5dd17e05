package org.threadgrader.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.explore.CalledRuns;
import org.threadgrader.explore.Differences;
import org.threadgrader.explore.Differences.Alternative;
import org.threadgrader.explore.Differences.Difference;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.explore.Place;
import org.threadgrader.explore.ScheduleName;
import org.threadgrader.explore.Witness;
import org.threadgrader.message.Message;

/**
 * What an {@link Exploration} found, for the terminal: how much was tried, each fault with its witness, what was not printed alike,
 * and what is open.
 */
public final class ExplorationText {
    private static final int WIDTH = Wrapped.WIDTH;
    private static final String INDENT = "   ";

    /** Of what was printed otherwise in other runs so much is told: more says no more. */
    private static final int MOST_ALTERNATIVES = 4;

    /** Characters that are shown of a long text before it differs. */
    private static final int BEFORE = 10;

    private final Exploration exploration;
    private final String again;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    /** What several faults come of, and the number of the first one. */
    private final Map<Message, Integer> causes = new HashMap<>();

    private ExplorationText(Exploration exploration, String again, Locale locale) {
        this.exploration = exploration;
        this.again = again;
        this.locale = locale;
    }

    /**
     * The exploration's text, each line ended.
     *
     * @param main the program's main class
     * @param again the command that shows a run of it again, but for the schedule
     */
    public static String of(String main, Exploration exploration, String again, Locale locale) {
        return new ExplorationText(exploration, again, locale).text(main);
    }

    private String text(String main) {
        String outcome = switch (exploration.outcome()) {
            case NONE -> "none";
            case FOUND -> "found";
            case INCONCLUSIVE -> "inconclusive";
        };
        wrapped("", say("explored-" + outcome, main, exploration.findings().size(), strength()));
        if (mostMakeTheSameRun()) {
            wrapped("", say("explored-same", exploration.made(), Message.list(exploration.strategies())));
        }
        int number = 0;
        for (Found found : exploration.findings()) {
            text.append('\n');
            finding(++number, found);
        }
        CalledRuns.in(exploration.run0()).ifPresent(note -> {
            text.append('\n');
            wrapped("", shown(note));
        });
        differences();
        if (!exploration.inconclusive().isEmpty()) {
            text.append('\n').append(say("explored-open")).append('\n');
            exploration.inconclusive().forEach(open -> wrapped("  ", "- " + shown(open)));
        }
        return text.toString();
    }

    private boolean mostMakeTheSameRun() {
        return exploration.made() < exploration.schedules();
    }

    private Message strength() {
        // where all schedules are answered for, by which of them is told of those that were run
        List<String> strategies = mostMakeTheSameRun() ? List.of() : exploration.strategies();
        return Message.of(
                "report.explored-strength", exploration.schedules(), strategies.size(), Message.list(strategies));
    }

    private void finding(int number, Found found) {
        Optional<Integer> told = found.finding().cause().map(cause -> causes.putIfAbsent(cause.what(), number));
        if (told.isPresent()) {
            Message brief = found.finding().cause().orElseThrow().brief();
            wrapped("", number + ". " + say("explored-same-cause", brief, told.get()));
            seen(found);
            return;
        }
        wrapped("", number + ". " + shown(found.finding().message()));
        String places = found.finding().where().stream()
                .flatMap(site -> Place.of(site).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            wrapped(INDENT, say("explored-at", places));
        }
        seen(found);
        if (found.schedule().isPresent()) {
            wrapped(INDENT, say("explored-shrunk"));
        }
        text.append('\n');
        Witness witness = Witness.of(found.timeline(), found.finding());
        WitnessText.of(witness, WIDTH - INDENT.length(), locale)
                .lines()
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }

    private void seen(Found found) {
        String reproduced = found.reproduced() ? "explored-by-schedule" : "explored-by-schedule-once";
        wrapped(
                INDENT,
                found.schedule()
                        .map(name -> say(reproduced, name.toString()))
                        .orElseGet(() -> say("explored-by-rule")));
        line(say("explored-again", ExplorationJson.replay(again, found.schedule())));
    }

    private void differences() {
        Differences differences = exploration.differences();
        if (differences.each().isEmpty()) {
            return;
        }
        text.append('\n');
        wrapped("", say("explored-differs", differences.runs()));
        differences.each().forEach(this::difference);
        fewest(differences)
                .map(name -> say("explored-again", ExplorationJson.replay(again, Optional.of(name))))
                .ifPresent(this::line);
    }

    private void difference(Difference difference) {
        List<Alternative> all = difference.alternatives();
        List<Alternative> told = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_ALTERNATIVES)));
        if (all.size() > MOST_ALTERNATIVES) {
            // what the fewest runs print is mostly what is looked for
            told.set(MOST_ALTERNATIVES - 1, all.get(all.size() - 1));
        }
        int alike = told.stream()
                .map(ExplorationText::joined)
                .reduce(ExplorationText::commonStart)
                .orElse("")
                .length();
        told.forEach(one -> alternative(one, alike));
        if (all.size() > told.size()) {
            line(say("explored-others", all.size() - told.size()));
        }
    }

    private void alternative(Alternative one, int alike) {
        Object first = one.first().<Object>map(ScheduleName::toString).orElseGet(() -> Message.of("explore.run-0"));
        String lines = one.lines().isEmpty() ? say("explored-nothing") : joined(one);
        int room = WIDTH - INDENT.length();
        String said = say("explored-alternative", one.runs(), first, lines);
        if (Columns.of(said) > room && lines.codePointCount(0, alike) > BEFORE) {
            // where they begin to differ must be seen
            String end = lines.substring(lines.offsetByCodePoints(alike, -BEFORE));
            line(Columns.withoutEnd(say("explored-alternative", one.runs(), first, "…" + end), room));
        } else {
            line(Columns.without(said, room));
        }
    }

    private static String joined(Alternative one) {
        return String.join(" | ", one.lines());
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end > 0 && Character.isHighSurrogate(one.charAt(end - 1)) ? end - 1 : end);
    }

    /** A schedule of what the fewest runs print, or where that was run 0, of what most do: both have been told. */
    private static Optional<ScheduleName> fewest(Differences differences) {
        return differences.each().stream()
                .map(Difference::alternatives)
                .flatMap(all -> Stream.of(all.get(all.size() - 1), all.get(0)))
                .flatMap(one -> one.first().stream())
                .findFirst();
    }

    /** Never wrapped: it is there to be copied, or is short. */
    private void line(String line) {
        text.append(INDENT).append(line).append('\n');
    }

    private void wrapped(String indent, String line) {
        List<String> lines = Wrapped.lines(line, WIDTH - indent.length() - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(indent)
                    .append(i == 0 ? "" : INDENT)
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    private String say(String what, Object... args) {
        return shown(Message.of("report." + what, args));
    }

    private String shown(Message message) {
        return Visible.of(message.in(locale));
    }
}
