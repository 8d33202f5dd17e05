package ex07_census;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.check.Call;
import org.threadgrader.check.Run;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;

/**
 * Who was alive in which group when a census of {@link CastScenario} was taken. Life and names are recorded facts, the groups
 * are the scenario's.
 *
 * @param look the census
 * @param parents the group above each group
 * @param groupNames what each group is called
 * @param groups the group of each thread, by the thread's id
 */
record Population(
        Look look, Map<Integer, Integer> parents, Map<Integer, String> groupNames, Map<Integer, Integer> groups) {

    static Population at(Look look) {
        Map<Integer, Integer> parents = new HashMap<>();
        Map<Integer, String> groupNames = new HashMap<>();
        for (Call group : look.run().calls("group")) {
            parents.put(group.object(0), group.object(1));
            groupNames.put(group.object(0), group.text(2));
        }
        Map<Integer, Integer> groups = new HashMap<>();
        look.run().calls("belongs").forEach(thread -> groups.put(thread.object(0), thread.object(1)));
        return new Population(look, parents, groupNames, groups);
    }

    /** The names that a right census lists. */
    List<String> names() {
        return threads()
                .filter(this::isAlive)
                .filter(this::isWanted)
                .map(this::name)
                .toList();
    }

    /** The names of the callers' own group, without those of the groups below. */
    List<String> namesRightInTheGroup() {
        return threads()
                .filter(this::isAlive)
                .filter(thread -> groups.get(thread.id()) == callersGroup())
                .map(this::name)
                .toList();
    }

    /** The name of the group of the thread that asks. */
    String group() {
        return groupNames.getOrDefault(callersGroup(), "");
    }

    /** A thread of that name that is alive and in none of the groups asked for. */
    Optional<ThreadFacts> outsider(String name) {
        return named(name)
                .filter(this::isAlive)
                .filter(thread -> !isWanted(thread))
                .findFirst();
    }

    /** Whether it is in a group, or below one, that is called as the caller's group is. */
    boolean isBelowANamesake(ThreadFacts thread) {
        Optional<Integer> at = Optional.ofNullable(groups.get(thread.id()));
        while (at.isPresent() && !group().equals(at.map(groupNames::get).orElse(""))) {
            at = at.map(parents::get);
        }
        return at.isPresent();
    }

    /** A thread of that name that has not begun or is over. */
    Optional<ThreadFacts> lifeless(String name) {
        return named(name).filter(thread -> !isAlive(thread)).findFirst();
    }

    private Stream<ThreadFacts> named(String name) {
        return threads().filter(thread -> name(thread).equals(name));
    }

    private Stream<ThreadFacts> threads() {
        return run().timeline().threads().stream().filter(thread -> groups.containsKey(thread.id()));
    }

    private boolean isAlive(ThreadFacts thread) {
        boolean begun = thread.id() == ThreadFacts.MAIN_ID
                || thread.start().filter(this::isBefore).isPresent();
        return begun && thread.end().filter(this::isBefore).isEmpty();
    }

    private boolean isWanted(ThreadFacts thread) {
        int group = groups.get(thread.id());
        while (group != callersGroup() && parents.containsKey(group)) {
            group = parents.get(group);
        }
        return group == callersGroup();
    }

    private int callersGroup() {
        return groups.getOrDefault(look.asked().event().thread(), 0);
    }

    private String name(ThreadFacts thread) {
        return thread.nameAt(look.asked().event());
    }

    private boolean isBefore(Event event) {
        return event.index() < look.asked().event().index();
    }

    private Run run() {
        return look.run();
    }
}
