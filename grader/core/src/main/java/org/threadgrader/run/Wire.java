package org.threadgrader.run;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.threadgrader.probe.Strategies;

/**
 * A {@link Schedule} as it goes over the channel.
 *
 * @param strategy one of the probe's {@link Strategies}
 * @param seed its seed, 0 where it has none
 * @param numbers what else it needs
 */
record Wire(int strategy, long seed, List<Integer> numbers) {
    static Wire of(Schedule schedule) {
        if (schedule instanceof Schedule.RandomWalk walk) {
            return new Wire(Strategies.RANDOM, walk.seed(), List.of(walk.odds()));
        }
        if (schedule instanceof Schedule.Pct pct) {
            return new Wire(Strategies.PCT, pct.seed(), List.of(pct.changes(), pct.length()));
        }
        if (schedule instanceof Schedule.Pos pos) {
            return new Wire(Strategies.POS, pos.seed(), List.of());
        }
        if (schedule instanceof Schedule.Starts starts) {
            return new Wire(Strategies.STARTS, 0, List.of(number(starts.order())));
        }
        if (schedule instanceof Schedule.Directed directed) {
            return new Wire(Strategies.DIRECTED, directed.seed(), directed.places());
        }
        if (schedule instanceof Schedule.Switches switches) {
            List<Integer> numbers = new ArrayList<>();
            switches.switches().forEach(one -> numbers.addAll(List.of(one.from(), one.turn(), one.to())));
            return new Wire(switches.turnsRecorded() ? Strategies.SEARCH : Strategies.SWITCHES, 0, numbers);
        }
        return new Wire(Strategies.FAIR, 0, List.of());
    }

    private static int number(Schedule.Starts.Order order) {
        return switch (order) {
            case FORWARD -> Strategies.FORWARD;
            case REVERSE -> Strategies.REVERSE;
            case ROUND_ROBIN -> Strategies.ROUND_ROBIN;
            case MAIN_FIRST -> Strategies.MAIN_FIRST;
        };
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(strategy);
        out.writeLong(seed);
        out.writeInt(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
        }
    }
}
