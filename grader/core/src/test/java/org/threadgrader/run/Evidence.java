package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.threadgrader.probe.EventKind;

/** What a run left, with the questions that the tests of this package ask of it. */
public record Evidence(Recorded recorded) {
    List<Event> events() {
        return recorded.events();
    }

    /** The events of one of these kinds. */
    List<Event> events(EventKind... kinds) {
        return events().stream()
                .filter(event -> Arrays.asList(kinds).contains(event.kind()))
                .toList();
    }

    Event only(EventKind kind) {
        assertThat(events(kind)).as(toString()).hasSize(1);
        return events(kind).get(0);
    }

    Event first(EventKind kind) {
        assertThat(events(kind)).as(toString()).isNotEmpty();
        return events(kind).get(0);
    }

    /** All that went to System.out. */
    String output() {
        return events(EventKind.OUTPUT).stream()
                .filter(event -> event.value() == 1)
                .map(Event::text)
                .collect(Collectors.joining());
    }

    List<String> lines() {
        return output().lines().toList();
    }

    Optional<String> released() {
        return events(EventKind.CONTROL_RELEASED).stream().map(Event::text).findFirst();
    }

    /** Under control to its end, which was a normal one, with these lines in this order. */
    Evidence printed(Object... lines) {
        endedAs(new Outcome.Ended(0));
        assertThat(lines())
                .as(toString())
                .containsExactlyElementsOf(
                        Arrays.stream(lines).map(String::valueOf).toList());
        return this;
    }

    /** Under control to its end, which was this one. */
    Evidence endedAs(Outcome outcome) {
        assertThat(released()).as(toString()).isEmpty();
        assertThat(recorded.outcome()).as(toString()).isEqualTo(outcome);
        return this;
    }

    /** Control was given up, for a reason with these words; the run came to an end all the same. */
    Evidence releasedFor(String words) {
        assertThat(released()).as(toString()).isPresent();
        assertThat(released().orElseThrow()).contains(words);
        assertThat(recorded.outcome()).as(toString()).isEqualTo(new Outcome.Ended(0));
        return this;
    }

    @Override
    public String toString() {
        List<Event> events = events();
        int from = Math.max(0, events.size() - 60);
        return recorded.outcome()
                + " after "
                + events.size()
                + " events\n"
                + events.subList(from, events.size()).stream()
                        .map(Event::toString)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
