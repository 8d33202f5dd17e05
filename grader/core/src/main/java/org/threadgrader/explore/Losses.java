package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threadgrader.explore.Explorer.Scheduled;
import org.threadgrader.explore.Outcomes.Answer;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.rule.Finding;
import org.threadgrader.rule.Rules;
import org.threadgrader.run.Plan;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.Site;

/**
 * Which lost updates do harm: a piece of {@link Explorer}. One does where a run that loses it shows what no run without a
 * lost update does, and not the runs nearest to it ({@link Undivided}) either. What comes out another in nearly every run
 * (times, the order in which threads take their turns) says nothing. Where a program prints nothing and checks nothing, each does.
 */
final class Losses {
    /** Runs of one lost update that are kept, each of which shows something else. */
    private static final int MOST_SUSPECTS = 100;

    /** Those of them that are made again and compared. */
    private static final int MOST_TRIED = 3;

    /** Runs without a lost update that say enough though none of them is near. */
    private static final int MANY_FREE = 10;

    /** Runs that say enough where each of them loses the update, and all show the same. */
    private static final int MANY_LOSING = 10;

    /** Of so many outcomes of runs that lose one and the same update one at least must be new. */
    private static final int LOSING_A_NEW_ONE = 4;

    private final Function<Plan, Timeline> runs;
    private final Predicate<Scheduled> isReproduced;
    private final Plan base;

    /** What the runs without a lost update show. */
    private final Outcomes free = new Outcomes();

    /** The same of runs in which who undoes something has come after it, by what that is. */
    private final Map<Set<Finding.Identity>, Outcomes> awaited = new LinkedHashMap<>();

    private final Map<Finding.Identity, List<Suspect>> suspects = new LinkedHashMap<>();
    private int made;
    private boolean silent = true;

    /**
     * Nothing is known at first.
     *
     * @param runs makes the runs that are needed
     * @param isReproduced whether a run is the same each time
     * @param base how a run is made but for its schedule
     */
    Losses(Function<Plan, Timeline> runs, Predicate<Scheduled> isReproduced, Plan base) {
        this.runs = runs;
        this.isReproduced = isReproduced;
        this.base = base;
    }

    /** A run that has lost an update; run 0 has no name. The writer, by its place in start order, is who wrote last. */
    private record Suspect(Finding finding, Optional<ScheduleName> name, Plan plan, int writer, Shown shown) {}

    /** Where each run loses one of two updates: whether the one in which the other write comes last shows something else. */
    private enum Exchange {
        /** There is none such. */
        IMPOSSIBLE,
        /** It does not, or only what others show as well in which the same write comes last: it is luck in who came first. */
        SHOWS_NOTHING,
        SHOWS
    }

    /**
     * What all runs together say.
     *
     * @param told the lost updates that do harm
     * @param open why of others that is not known
     */
    record Conclusion(List<Found> told, List<Message> open) {
        Conclusion {
            told = List.copyOf(told);
            open = List.copyOf(open);
        }
    }

    /** Learns from a run. */
    void learn(List<Finding> findings, Optional<ScheduleName> name, Plan plan, Timeline timeline) {
        if (timeline.woven().updates().isEmpty()) {
            return;
        }
        Shown shown = Shown.of(timeline);
        made++;
        silent &= shown.silent() && !timeline.woven().asked().results();
        List<Finding> lost = findings.stream().filter(Finding::isLostUpdate).toList();
        if (lost.isEmpty()) {
            Set<Finding.Identity> ordered = Rules.awaitedUpdates(timeline);
            Outcomes outcomes = ordered.isEmpty() ? free : awaited.computeIfAbsent(ordered, key -> new Outcomes());
            if (!outcomes.areMany()) {
                outcomes.learn(shown);
            }
        }
        for (Finding finding : lost) {
            List<Suspect> known = suspects.computeIfAbsent(finding.identity(), key -> new ArrayList<>());
            int writer = writer(timeline, finding);
            boolean isNew = known.stream()
                    .noneMatch(one -> one.writer() == writer && one.shown().equals(shown));
            if (known.size() < MOST_SUSPECTS && isNew) {
                known.add(new Suspect(finding, name, plan, writer, shown));
            }
        }
    }

    private static int writer(Timeline timeline, Finding finding) {
        return Search.order(timeline, Undivided.last(finding).thread());
    }

    /** What to tell, by all that has been learnt. */
    Conclusion conclusion() {
        List<Found> told = new ArrayList<>();
        List<Message> open = new ArrayList<>();
        Set<Site> places = new HashSet<>();
        // where another run shows that it waits for nobody, it was luck
        awaited.forEach((ordered, outcomes) -> {
            if (Collections.disjoint(ordered, suspects.keySet())) {
                free.learn(outcomes);
            }
        });
        for (List<Suspect> one : suspects.values()) {
            List<Site> where = one.get(0).finding().where();
            // of many places that change one variable no two pairs need be told that name the same
            if (!places.containsAll(where)) {
                conclude(one, told, open);
                told.forEach(found -> places.addAll(found.finding().where()));
            }
        }
        return new Conclusion(told, open);
    }

    private void conclude(List<Suspect> runsOfOne, List<Found> told, List<Message> open) {
        Optional<Suspect> unknown = Optional.empty();
        for (Suspect suspect : mostTelling(runsOfOne)) {
            if (answer(suspect.shown()) == Answer.KNOWN) {
                // meanwhile
                continue;
            }
            Timeline losing = runs.apply(suspect.plan());
            Optional<ScheduleName> notReproduced =
                    suspect.name().filter(name -> !isReproduced.test(new Scheduled(name, suspect.plan(), losing)));
            if (notReproduced.isPresent()) {
                open.add(Explorer.notReproduced(notReproduced.get(), suspect.finding()));
                continue;
            }
            if (!silent && isHarmlessIn(losing, suspect)) {
                continue;
            }
            Timeline simple = shrunk(suspect, losing);
            boolean compared = silent || (hasNeighbours(simple) || free.runs() >= MANY_FREE) && isNoAccident(runsOfOne);
            Answer answer = answer(Shown.of(simple));
            Exchange exchange = free.runs() == 0 ? exchange(simple, suspect, runsOfOne) : Exchange.IMPOSSIBLE;
            if (answer == Answer.NEW && compared || exchange == Exchange.SHOWS) {
                told.add(found(suspect, losing, simple));
                return;
            }
            if (exchange == Exchange.SHOWS_NOTHING && made >= MANY_LOSING) {
                // what is lost in each run, whichever it is, is lost on purpose
                return;
            }
            if (answer != Answer.KNOWN) {
                unknown = unknown.or(() -> Optional.of(suspect));
            }
        }
        // the same, where nobody could be the other one
        boolean always = free.runs() == 0
                && made >= MANY_LOSING
                && runsOfOne.stream().map(Suspect::shown).distinct().count() == 1;
        unknown.filter(suspect -> !always)
                .map(suspect -> Message.of(
                        "explore.harm-unknown",
                        suspect.finding().message(),
                        suspect.name()
                                .<Object>map(ScheduleName::toString)
                                .orElseGet(() -> Message.of("explore.run-0"))))
                .ifPresent(open::add);
    }

    /** Whether what is new is more than one of many outcomes of runs that lose the update, most of which others have as well. */
    private boolean isNoAccident(List<Suspect> runsOfOne) {
        long showNew = runsOfOne.stream()
                .filter(one -> answer(one.shown()) == Answer.NEW)
                .count();
        return showNew * LOSING_A_NEW_ONE >= runsOfOne.size();
    }

    /** Those that show what is not known, and first what no other run without it does. */
    private List<Suspect> mostTelling(List<Suspect> runsOfOne) {
        Map<Answer, List<Suspect>> byAnswer =
                runsOfOne.stream().collect(Collectors.groupingBy(one -> answer(one.shown())));
        return Stream.of(Answer.NEW, Answer.VARIES)
                .flatMap(answer -> byAnswer.getOrDefault(answer, List.of()).stream())
                .limit(MOST_TRIED)
                .toList();
    }

    /** Whether the same run shows the same where no variable loses anything, and who sets one has not gone by what it held before. */
    private boolean isHarmlessIn(Timeline losing, Suspect suspect) {
        Shown shown = Shown.of(losing);
        return Undivided.sitesToMend(losing)
                .map(sites -> runs.apply(suspect.plan().whole(sites)))
                // where nothing is mended, what was undone had changed nothing
                .filter(whole -> whole.all(EventKind.MENDED).stream().allMatch(mended -> mended.value() == 0))
                .filter(whole -> Shown.of(whole).equals(shown))
                .isPresent();
    }

    private Timeline shrunk(Suspect suspect, Timeline losing) {
        Answer answer = answer(suspect.shown());
        return new Shrinking(
                        runs, base, run -> Shrinking.shows(run, suspect.finding()) && answer(Shown.of(run)) == answer)
                .shrunk(losing);
    }

    private boolean hasNeighbours(Timeline losing) {
        List<Timeline> near = new Undivided(runs, base).near(losing);
        near.stream().map(Shown::of).forEach(free::learn);
        return !near.isEmpty();
    }

    private Exchange exchange(Timeline losing, Suspect suspect, List<Suspect> runsOfOne) {
        int writer = writer(losing, Shrinking.asShownBy(losing, suspect.finding()));
        Set<Shown> alike = runsOfOne.stream()
                .filter(one -> one.writer() == writer)
                .map(Suspect::shown)
                .collect(Collectors.toCollection(HashSet::new));
        alike.add(Shown.of(losing));
        return new Undivided(runs, base)
                .exchanged(losing)
                .map(other -> alike.contains(Shown.of(other)) ? Exchange.SHOWS_NOTHING : Exchange.SHOWS)
                .orElse(Exchange.IMPOSSIBLE);
    }

    private static Found found(Suspect suspect, Timeline losing, Timeline simple) {
        if (suspect.name().isEmpty()) {
            return new Found(suspect.finding(), Optional.empty(), true, losing);
        }
        // told as the shrunk run shows it: its events and its threads' parts are others
        return new Found(Shrinking.asShownBy(simple, suspect.finding()), suspect.name(), true, simple);
    }

    private Answer answer(Shown shown) {
        return silent ? Answer.NEW : free.answer(shown);
    }
}
