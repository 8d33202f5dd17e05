package org.threadgrader.explore.generated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.threadgrader.explore.Exploration;
import org.threadgrader.explore.Found;
import org.threadgrader.rule.Kind;

/** What the {@link Oracle} and the engine say of one program, side by side. */
record Comparison(Generated generated, Oracle.Answer answer, Exploration exploration) {
    /** What sorts of fault the engine found. */
    Set<Kind> kinds() {
        return exploration.findings().stream()
                .filter(found -> !isLostUpdate(found))
                .map(found -> found.finding().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private static boolean isLostUpdate(Found found) {
        return found.finding().kind() == Kind.RACE && !found.finding().isDataRace();
    }

    /**
     * In what they differ. A cycle of locks may be told by the rule or shown as a deadlock; whatever else gets stuck has to
     * be shown.
     */
    List<String> differences() {
        Set<Kind> kinds = kinds();
        boolean lostUpdate = exploration.findings().stream().anyMatch(Comparison::isLostUpdate);
        List<String> differences = new ArrayList<>();
        if (answer.race().isPresent() && !kinds.contains(Kind.RACE)) {
            differences.add("a race was missed");
        }
        if (answer.lostUpdate().isPresent() && !lostUpdate) {
            differences.add("a lost update was missed");
        }
        boolean shown = kinds.contains(Kind.DEADLOCK);
        boolean told = kinds.contains(Kind.LOCK_ORDER);
        if (answer.lockOrder().isPresent() && !told && !shown) {
            differences.add("a cycle of locks was missed");
        } else if (answer.stuck().isPresent() && !told && !shown) {
            differences.add("a deadlock was missed");
        }
        accused(kinds.contains(Kind.RACE), "a race", answer.race(), differences);
        accused(lostUpdate, "a lost update", answer.lostUpdate(), differences);
        accused(kinds.contains(Kind.DEADLOCK), "a deadlock", answer.stuck(), differences);
        accused(kinds.contains(Kind.LOCK_ORDER), "a cycle of locks", answer.lockOrder(), differences);
        for (Kind other : EnumSet.complementOf(EnumSet.of(Kind.RACE, Kind.DEADLOCK, Kind.LOCK_ORDER))) {
            accused(kinds.contains(other), other.id(), Optional.empty(), differences);
        }
        if (!exploration.inconclusive().isEmpty()) {
            differences.add("something was inconclusive");
        }
        return differences;
    }

    private static void accused(boolean found, String what, Optional<List<String>> shown, List<String> differences) {
        if (found && shown.isEmpty()) {
            differences.add(what + " was found where there is none");
        }
    }

    /** All that a person needs to decide who is wrong. */
    String report() {
        StringBuilder text = new StringBuilder();
        text.append("program ").append(generated.className());
        text.append(generated.removal().map(removal -> " without " + removal).orElse(" as made"));
        text.append(": ").append(String.join("; ", differences())).append('\n');
        text.append(SourceText.numbered(generated.source())).append('\n');
        text.append("oracle:\n");
        text.append(shown("race", answer.race()));
        text.append(shown("stuck", answer.stuck()));
        text.append(shown("lock-order", answer.lockOrder()));
        text.append(shown("lost-update", answer.lostUpdate()));
        text.append("engine, ").append(exploration.schedules()).append(" schedules:\n");
        for (Found found : exploration.findings()) {
            text.append("  ").append(found.finding().kind().id()).append(' ');
            text.append(found.finding().reason())
                    .append(' ')
                    .append(found.finding().where());
            text.append(found.schedule().map(name -> " by " + name).orElse(" in run 0"))
                    .append('\n');
        }
        exploration
                .inconclusive()
                .forEach(message ->
                        text.append("  inconclusive ").append(message).append('\n'));
        return text.toString();
    }

    private static String shown(String kind, Optional<List<String>> steps) {
        return "  " + kind + ": " + steps.map(list -> String.join(", ", list)).orElse("none") + "\n";
    }

    /** What is true of the program, in a word or two. */
    String truth() {
        Set<String> faults = new TreeSet<>();
        answer.race().ifPresent(steps -> faults.add("race"));
        answer.stuck().ifPresent(steps -> faults.add("deadlock"));
        answer.lockOrder().ifPresent(steps -> faults.add("lock-order"));
        answer.lostUpdate().ifPresent(steps -> faults.add("lost-update"));
        return faults.isEmpty() ? "right" : faults.stream().collect(Collectors.joining("+"));
    }
}
