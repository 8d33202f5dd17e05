package ex06_arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threadgrader.check.Call;
import org.threadgrader.check.Run;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.ThreadFacts;

/**
 * One thread that ex06's scenarios asked for: what was asked and what came back.
 *
 * @param run where it happened
 * @param asked the arguments
 * @param made what was returned
 */
record Made(Run run, Call asked, Call made) {
    private static final Pattern NUMBER = Pattern.compile("\\D*(\\d+)\\s*");

    /** All of a run whose call came back, in order. */
    static List<Made> in(Run run) {
        List<Made> all = new ArrayList<>();
        for (Call asked : run.calls("asked")) {
            run.calls("made").stream()
                    .filter(made -> made.event().thread() == asked.event().thread()
                            && made.event().index() > asked.event().index())
                    .findFirst()
                    .ifPresent(made -> all.add(new Made(run, asked, made)));
        }
        return all;
    }

    String name() {
        return asked.text(0);
    }

    String prefix() {
        return asked.text(5);
    }

    boolean isThere() {
        return made.object(0) != 0;
    }

    /** Everything about the thread itself. */
    Optional<ThreadFacts> facts() {
        return run.timeline().thread(made.object(0));
    }

    /** Where it was made, which says more to a student than where the scenario looked at it. */
    List<Event> place() {
        return facts().flatMap(ThreadFacts::construction).map(Construction::event).stream()
                .toList();
    }

    /** The lines of any thread in which its prefix occurs. */
    List<Line> linesOfAnybody() {
        return run.timeline().threads().stream()
                .flatMap(thread -> thread.lines().stream())
                .filter(line -> line.text().contains(prefix()))
                .toList();
    }

    /** Its own lines in which its prefix occurs. */
    List<Line> lines() {
        return linesOfAnybody().stream()
                .filter(line -> line.thread() == made.object(0))
                .toList();
    }

    /** The numbers that follow its prefix at the beginning of its own lines, however they are set apart. */
    List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (Line line : lines()) {
            String text = line.text().strip();
            Matcher rest = NUMBER.matcher(text.substring(Math.min(text.length(), prefix().length())));
            if (text.startsWith(prefix()) && rest.matches()) {
                numbers.add(Integer.valueOf(rest.group(1)));
            }
        }
        return numbers;
    }

    /** When the caller was about to start it. */
    Optional<Event> starts() {
        return run.calls("starts").stream()
                .filter(starts -> starts.object(0) == made.object(0))
                .map(Call::event)
                .findFirst();
    }
}
