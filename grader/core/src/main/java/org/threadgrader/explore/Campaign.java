package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.List;
import org.threadgrader.run.Schedule;

/** The names of the schedules of one exploration, in their order: the strategies take turns. */
final class Campaign {
    private static final List<String> TURNS = List.of(
            ScheduleName.DIRECTED,
            ScheduleName.RANDOM,
            ScheduleName.DIRECTED,
            ScheduleName.PCT,
            ScheduleName.DIRECTED,
            ScheduleName.POS,
            ScheduleName.SYSTEMATIC);

    private static final List<String> UNSUSPICIOUS =
            List.of(ScheduleName.RANDOM, ScheduleName.PCT, ScheduleName.POS, ScheduleName.SYSTEMATIC);

    private Campaign() {}

    /** So many names; the same numbers give the same ones. */
    static List<ScheduleName> names(int count, long seed, boolean suspicious) {
        List<ScheduleName> names = new ArrayList<>();
        int orders = Schedule.Starts.Order.values().length;
        for (int order = 0; order < orders; order++) {
            names.add(new ScheduleName(ScheduleName.START_ORDER, order));
        }
        List<String> turns = suspicious ? TURNS : UNSUSPICIOUS;
        long base = (seed - 1) * Setting.NAMES_A_SEED;
        int[] next = new int[turns.size()];
        for (int turn = 0; names.size() < count; turn = (turn + 1) % turns.size()) {
            String strategy = turns.get(turn);
            int first = turns.indexOf(strategy);
            // a search has one order, whatever the seed
            long from = strategy.equals(ScheduleName.SYSTEMATIC) ? 0 : base;
            names.add(new ScheduleName(strategy, from + next[first]++));
        }
        return names.subList(0, Math.min(count, names.size()));
    }
}
