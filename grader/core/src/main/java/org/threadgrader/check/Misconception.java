package org.threadgrader.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.threadgrader.run.Event;

/**
 * A mistake that students really make, as recorded facts give it away; never the source text.
 *
 * @param reason its id, which {@code explain} knows, and the key of its sentence in this stage's bundle
 * @param topics the failures it can explain
 * @param sight looks for it, and gives its witness
 */
record Misconception(String reason, Set<Topic> topics, Function<Claim, Optional<Witness>> sight) {

    static Misconception of(String reason, Function<Claim, Optional<Witness>> sight, Topic topic, Topic... moreTopics) {
        return new Misconception(reason, EnumSet.of(topic, moreTopics), sight);
    }

    Optional<Witness> seenIn(Claim claim) {
        return topics.contains(claim.topic()) ? sight.apply(claim) : Optional.empty();
    }

    /**
     * What gave a misconception away.
     *
     * @param events the few events that show it
     * @param args what its sentence names
     */
    record Witness(List<Event> events, List<Object> args) {
        Witness {
            events = List.copyOf(events);
            args = List.copyOf(args);
        }

        static Witness of(Object... args) {
            return new Witness(List.of(), List.of(args));
        }

        Witness showing(List<Event> more) {
            return new Witness(more, args);
        }

        Witness showing(Event... more) {
            return new Witness(List.of(more), args);
        }
    }
}
