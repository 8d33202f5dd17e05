package org.threadgrader.explore;

import java.util.List;
import java.util.SplittableRandom;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Plan;
import org.threadgrader.run.Schedule;
import org.threadgrader.timeline.Timeline;

/**
 * What run 0 tells about the schedules to come: with it, a {@link ScheduleName} stands for one schedule.
 *
 * @param length about how many steps a run has, from 1
 * @param places suspicious sites, the most suspicious first
 */
record Setting(int length, List<Integer> places) {
    /** So many names of one strategy belong to one seed of an exploration. */
    static final long NAMES_A_SEED = 100_000;

    private static final int[] ODDS = {1, 1, 4, 16};

    static Setting of(Timeline run0) {
        return new Setting(Math.max(1, run0.events().size()), Rules.suspiciousPlaces(run0));
    }

    /** The plan of a schedule: in every other one that draws lots, waits may end without a reason (JLS 17.2.1). */
    static Plan plan(Plan base, ScheduleName name, Schedule schedule) {
        Plan plan = base.schedule(schedule);
        return name.seed() % 2 != 0 ? plan.withSpuriousWakeUps() : plan;
    }

    /** The schedule of a name; a systematic one is known to its {@link Search} alone. */
    Schedule schedule(ScheduleName name) {
        long seed = name.seed();
        return switch (name.strategy()) {
            case ScheduleName.START_ORDER -> {
                Schedule.Starts.Order[] orders = Schedule.Starts.Order.values();
                yield new Schedule.Starts(orders[(int) Math.floorMod(seed, (long) orders.length)]);
            }
            case ScheduleName.RANDOM -> new Schedule.RandomWalk(seed, ODDS[(int) Math.floorMod(seed, ODDS.length)]);
            case ScheduleName.PCT -> new Schedule.Pct(seed, 1 + (int) Math.floorMod(seed, 4L), length);
            case ScheduleName.POS -> new Schedule.Pos(seed);
            case ScheduleName.DIRECTED ->
                places.isEmpty() ? new Schedule.Pos(seed) : new Schedule.Directed(seed, placesOf(seed));
            default -> Schedule.FAIR;
        };
    }

    /** Each place alone, twice; after that pairs of them. */
    private List<Integer> placesOf(long seed) {
        long number = Math.floorMod(seed, NAMES_A_SEED);
        int count = places.size();
        if (number < 2L * count || count == 1) {
            return List.of(places.get((int) (number % count)));
        }
        SplittableRandom random = new SplittableRandom(seed);
        int one = random.nextInt(count);
        int other = (one + 1 + random.nextInt(count - 1)) % count;
        return List.of(places.get(one), places.get(other));
    }
}
