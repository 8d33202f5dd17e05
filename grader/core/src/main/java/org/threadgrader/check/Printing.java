package org.threadgrader.check;

import static org.threadgrader.check.Topic.CLOSING;
import static org.threadgrader.check.Topic.COUNT;
import static org.threadgrader.check.Topic.MAIN_COUNT;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threadgrader.check.Misconception.Witness;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.Line;
import org.threadgrader.timeline.Naming;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.weave.FieldSite;

/** Misconceptions that show in what is printed: shared counters, wrong numbers, wrong names, a wrong closing line. */
final class Printing {
    /** Two texts so close are one text misspelt. */
    private static final int TYPING_ERRORS = 4;

    static final List<Misconception> MISCONCEPTIONS = List.of(
            Misconception.of("output-on-stderr", Printing::stderr, COUNT, MAIN_COUNT, CLOSING),
            Misconception.of("shared-runnable", Printing::sharedObject, COUNT),
            Misconception.of("static-counter", Printing::staticCounter, COUNT, MAIN_COUNT),
            Misconception.of("shared-counter", Printing::sharedCounter, COUNT, MAIN_COUNT),
            Misconception.of("shared-counter", Printing::sharedAtomic, COUNT, MAIN_COUNT),
            Misconception.of("lines-by-wrong-thread", Printing::byMain, COUNT),
            Misconception.of("closing-by-worker", Printing::closingByWorker, CLOSING),
            Misconception.of("closing-twice", Printing::closingTwice, CLOSING),
            Misconception.of("closing-too-early", Printing::closingTooEarly, CLOSING),
            Misconception.of("closing-misspelt", Printing::closingMisspelt, CLOSING),
            Misconception.of("closing-missing", Printing::closingMissing, CLOSING),
            Misconception.of("lines-jumbled", Printing::mixed, COUNT, MAIN_COUNT),
            Misconception.of("own-name-field", Printing::ownNameField, COUNT),
            Misconception.of("hard-coded-name", Printing::hardCoded, COUNT, MAIN_COUNT),
            Misconception.of("wrong-name", Printing::wrongName, COUNT, MAIN_COUNT),
            Misconception.of("main-silent", Printing::mainSilent, MAIN_COUNT),
            Misconception.of("counts-from-one", Printing::fromOne, COUNT, MAIN_COUNT),
            Misconception.of("counts-too-far", Printing::tooFar, COUNT, MAIN_COUNT),
            Misconception.of("counts-short", Printing::tooShort, COUNT, MAIN_COUNT),
            Misconception.of("lines-jumbled", Printing::disordered, COUNT, MAIN_COUNT));

    private Printing() {}

    private static Optional<Witness> stderr(Claim claim) {
        ThreadFacts thread = claim.subject().map(Participant::facts).orElse(claim.main());
        boolean there = claim.topic() == CLOSING
                ? thread.errorLines().stream().anyMatch(line -> isClosing(line, claim))
                : !Counting.countedLines(thread, thread.errorLines()).isEmpty();
        return there
                ? Optional.of(Witness.of(Words.thread(thread))
                        .showing(thread.errorLines().get(0).first()))
                : Optional.empty();
    }

    /** Two workers were given the same target object, and neither counts to the end. */
    private static Optional<Witness> sharedObject(Claim claim) {
        if (!shortOfLines(claim)) {
            return Optional.empty();
        }
        Participant subject = subject(claim);
        return others(claim).stream()
                .filter(other -> target(subject).isPresent()
                        && target(subject)
                                .map(Construction.Target::object)
                                .equals(target(other).map(Construction.Target::object)))
                .findFirst()
                .map(other -> Witness.of(
                                subject.called(),
                                other.called(),
                                subject.numbers().size() + other.numbers().size())
                        .showing(targetEvents(claim, subject, other).toList()));
    }

    private static Stream<Event> targetEvents(Claim claim, Participant... participants) {
        return Stream.of(participants)
                .flatMap(participant -> claim.timeline().all(EventKind.THREAD_TARGET).stream()
                        .filter(event -> event.object() == participant.facts().id()));
    }

    private static Optional<Construction.Target> target(Participant participant) {
        return participant.facts().construction().flatMap(Construction::target);
    }

    private static Optional<Witness> staticCounter(Claim claim) {
        return sharedVariable(claim, true);
    }

    private static Optional<Witness> sharedCounter(Claim claim) {
        return sharedVariable(claim, false);
    }

    /** Main printed the lines of a worker that printed nothing. */
    private static Optional<Witness> byMain(Claim claim) {
        String name = subject(claim).facts().name();
        return subject(claim).lines().isEmpty() && !name.isEmpty()
                ? claim.main().lines().stream()
                        .filter(line -> line.text().startsWith(name))
                        .findFirst()
                        .map(line -> Witness.of(subject(claim).called()).showing(line.first()))
                : Optional.empty();
    }

    private static Optional<Witness> sharedVariable(Claim claim, boolean isStatic) {
        if (!shortOfLines(claim)) {
            return Optional.empty();
        }
        return others(claim).stream()
                .flatMap(other -> sharedWrite(claim, other, isStatic).stream()
                        .map(event -> Witness.of(
                                        claim.subject().orElseThrow().called(),
                                        other.called(),
                                        Words.variable(claim.timeline(), event))
                                .showing(event, lastWrite(other, event))))
                .findFirst();
    }

    /** Two workers who change the same object with every line count on it together. */
    private static Optional<Witness> sharedAtomic(Claim claim) {
        if (!shortOfLines(claim)) {
            return Optional.empty();
        }
        Participant subject = subject(claim);
        Map<Integer, Long> own = changes(subject);
        return others(claim).stream()
                .flatMap(other -> changes(other).entrySet().stream()
                        .filter(change -> change.getValue() >= other.numbers().size()
                                && own.getOrDefault(change.getKey(), 0L)
                                        >= Math.max(2, subject.numbers().size()))
                        .map(change -> Witness.of(subject.called(), other.called(), Words.say("variable-atomic"))
                                .showing(firstChange(subject, change.getKey()), firstChange(other, change.getKey()))))
                .findFirst();
    }

    private static Map<Integer, Long> changes(Participant participant) {
        return participant.facts().own(EventKind.RELEASE).stream()
                .collect(Collectors.groupingBy(Event::object, Collectors.counting()));
    }

    private static Event firstChange(Participant participant, int object) {
        return participant.facts().own(EventKind.RELEASE).stream()
                .filter(event -> event.object() == object)
                .findFirst()
                .orElseThrow();
    }

    private static boolean shortOfLines(Claim claim) {
        return claim.subject()
                .map(subject -> subject.numbers().size() <= claim.wanted().number())
                .orElse(false);
    }

    private static List<Worker> others(Claim claim) {
        return claim.run().workers().stream()
                .filter(worker ->
                        !worker.facts().equals(claim.subject().orElseThrow().facts()))
                .toList();
    }

    /** The subject's first write of a variable that the other one writes, too. */
    private static Optional<Event> sharedWrite(Claim claim, Worker other, boolean isStatic) {
        // A worker that comes too late only looks at the counter and finds it used up.
        Set<List<Long>> written = new HashSet<>();
        writes(other.facts()).forEach(event -> written.add(variable(event)));
        Participant subject = claim.subject().orElseThrow();
        return accesses(subject.facts(), subject.numbers().isEmpty())
                .filter(event -> (event.object() == 0) == isStatic)
                .filter(event -> written.contains(variable(event)))
                .findFirst();
    }

    private static Event lastWrite(Worker other, Event same) {
        return writes(other.facts())
                .filter(event -> variable(event).equals(variable(same)))
                .findFirst()
                .orElse(same);
    }

    private static List<Long> variable(Event event) {
        return List.of((long) event.object(), event.value());
    }

    private static Stream<Event> accesses(ThreadFacts thread, boolean readsToo) {
        return thread.own().stream().filter(event -> switch (event.kind()) {
            case WRITE, VOLATILE_WRITE -> true;
            case READ, VOLATILE_READ -> readsToo;
            default -> false;
        });
    }

    private static Stream<Event> writes(ThreadFacts thread) {
        return thread.own().stream()
                .filter(event -> event.kind() == EventKind.WRITE || event.kind() == EventKind.VOLATILE_WRITE);
    }

    private static Optional<Witness> closingByWorker(Claim claim) {
        return claim.run().workers().stream()
                .flatMap(worker -> worker.lines().stream()
                        .filter(line -> isClosing(line, claim))
                        .map(line -> Witness.of(worker.called()).showing(line.first())))
                .findFirst();
    }

    private static Optional<Witness> closingTwice(Claim claim) {
        List<Event> printed = closings(claim);
        return printed.size() > 1 ? Optional.of(Witness.of(printed.size()).showing(printed)) : Optional.empty();
    }

    private static Optional<Witness> closingTooEarly(Claim claim) {
        List<Event> printed = closings(claim);
        Optional<CountedLine> last = claim.run().main().lastCountedLine();
        return printed.size() == 1
                        && last.isPresent()
                        && printed.get(0).index() < last.get().line().first().index()
                ? Optional.of(Witness.of(last.get().number())
                        .showing(printed.get(0), last.get().line().first()))
                : Optional.empty();
    }

    private static Optional<Witness> closingMisspelt(Claim claim) {
        if (!closings(claim).isEmpty()) {
            return Optional.empty();
        }
        String wanted = squeezed(claim.wanted().line());
        List<Line> counted = claim.run().main().countedLines().stream()
                .map(CountedLine::line)
                .toList();
        return claim.main().lines().stream()
                .filter(line -> !counted.contains(line))
                .filter(line -> {
                    String seen = squeezed(line.text());
                    return seen.contains(wanted) || distance(seen, wanted) <= TYPING_ERRORS;
                })
                .findFirst()
                .or(() -> lastWords(claim))
                .map(line -> Witness.of(
                                Words.quote(line.text()),
                                Words.quote(claim.wanted().line()))
                        .showing(line.first()));
    }

    /** What main says when it has counted to the end, whatever it is, stands where the closing line should. */
    private static Optional<Line> lastWords(Claim claim) {
        List<Line> lines = claim.main().lines();
        int counted = claim.run()
                .main()
                .lastCountedLine()
                .map(last -> last.line().place())
                .orElse(lines.size());
        return lines.stream()
                .filter(line -> line.place() > counted && !line.text().isBlank())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Witness> closingMissing(Claim claim) {
        return closings(claim).isEmpty()
                ? Optional.of(Witness.of(Words.quote(claim.wanted().line())))
                : Optional.empty();
    }

    private static List<Event> closings(Claim claim) {
        return claim.main().lines().stream()
                .filter(line -> isClosing(line, claim))
                .map(Line::first)
                .toList();
    }

    private static boolean isClosing(Line line, Claim claim) {
        return line.text().strip().equals(claim.wanted().line());
    }

    /** Lines under another worker's name among its own: two threads wrote into one text. */
    private static Optional<Witness> mixed(Claim claim) {
        return Strangers.of(subject(claim))
                .filter(strangers -> !subject(claim).countedLines().isEmpty())
                .filter(strangers -> strangers.names().stream().anyMatch(name -> isOthers(claim, name)))
                .map(strangers -> Witness.of(
                                subject(claim).called(),
                                Words.quote(strangers.example().text()))
                        .showing(strangers.example().first()));
    }

    /** How many of a thread's lines are another's name and a number. */
    static long underAnothersName(Participant participant) {
        Set<String> names = new HashSet<>();
        participant.run().workers().stream()
                .filter(worker -> worker.facts().id() != participant.facts().id())
                .forEach(worker -> names.add(worker.facts().name()));
        participant.facts().names().forEach(own -> names.remove(own.name()));
        return names.isEmpty()
                ? 0
                : participant.lines().stream()
                        .filter(line -> Strangers.nameIn(line.text())
                                .filter(names::contains)
                                .isPresent())
                        .count();
    }

    private static Optional<Witness> ownNameField(Claim claim) {
        Set<String> classes = new HashSet<>();
        subject(claim).facts().construction().ifPresent(made -> {
            classes.add(made.className());
            made.target().ifPresent(target -> classes.add(target.className()));
        });
        Optional<FieldSite> field = claim.timeline().woven().fields().stream()
                .filter(site -> classes.contains(site.owner())
                        && site.name().toLowerCase(Locale.ROOT).contains("name"))
                .findFirst();
        return strangers(claim)
                .filter(strangers -> strangers.names().size() == 1)
                .flatMap(strangers -> {
                    String name = strangers.names().iterator().next();
                    boolean differs = !name.isEmpty()
                            && others(claim).stream()
                                    .map(other -> Strangers.of(other)
                                            .map(Strangers::names)
                                            .orElse(Set.of()))
                                    .noneMatch(names -> names.contains(name));
                    boolean invented =
                            differs && !looksGiven(name) && !isOthers(claim, name) && !resembles(claim, name);
                    return (field.isPresent() && !looksGiven(name) && !isOthers(claim, name)) || invented
                            ? Optional.of(Witness.of(
                                            subject(claim).called(),
                                            Words.quote(name),
                                            subject(claim).facts().name())
                                    .showing(strangers.example().first()))
                            : Optional.empty();
                });
    }

    private static Optional<Witness> hardCoded(Claim claim) {
        return strangers(claim)
                .filter(strangers -> !strangers
                        .example()
                        .text()
                        .contains(subject(claim).facts().name()))
                .filter(strangers -> strangers.names().stream()
                        .anyMatch(name -> looksGiven(name)
                                || (!resembles(claim, name) && !isOthers(claim, name) && !name.isEmpty())))
                .map(strangers -> Witness.of(
                                subject(claim).called(),
                                Words.quote(strangers.names().iterator().next()),
                                subject(claim).facts().name())
                        .showing(strangers.example().first()));
    }

    private static Optional<Witness> wrongName(Claim claim) {
        return strangers(claim)
                .map(strangers -> Witness.of(
                                subject(claim).called(),
                                Words.quote(strangers.example().text()),
                                subject(claim).facts().name())
                        .showing(strangers.example().first()));
    }

    /** A name as the JDK gives it. */
    private static boolean looksGiven(String name) {
        return name.matches("Thread-\\d+");
    }

    private static boolean isOthers(Claim claim, String name) {
        return claim.timeline().threads().stream()
                .filter(thread -> !thread.equals(subject(claim).facts()))
                .flatMap(thread -> Stream.concat(
                        Stream.of(thread.name()), thread.names().stream().map(Naming::name)))
                .anyMatch(name::equals);
    }

    private static boolean resembles(Claim claim, String name) {
        String real = squeezed(subject(claim).facts().name());
        String seen = squeezed(name);
        return seen.contains(real) || distance(seen, real) <= Math.min(TYPING_ERRORS, real.length() / 3);
    }

    /** Lines that look counted, but under a name that the thread never bore. */
    private record Strangers(Set<String> names, List<Line> lines) {
        static Optional<Strangers> of(Participant participant) {
            Set<Line> own = new HashSet<>();
            participant.countedLines().forEach(counted -> own.add(counted.line()));
            Set<String> names = new java.util.LinkedHashSet<>();
            List<Line> lines = participant.lines().stream()
                    .filter(line -> !own.contains(line))
                    .filter(line -> nameIn(line.text()).map(names::add).isPresent())
                    .toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Strangers(names, lines));
        }

        Line example() {
            return lines.get(0);
        }

        static Optional<String> nameIn(String line) {
            String text = line.strip();
            int end = text.length();
            while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
                end--;
            }
            if (end == text.length()) {
                return Optional.empty();
            }
            while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            return Optional.of(text.substring(0, end));
        }
    }

    /** Only where the strangers may be what the subject's own lines lack. */
    private static Optional<Strangers> strangers(Claim claim) {
        return Strangers.of(subject(claim))
                .filter(strangers ->
                        subject(claim).countedLines().size() <= claim.wanted().number());
    }

    private static Optional<Witness> mainSilent(Claim claim) {
        return subject(claim).countedLines().isEmpty() ? Optional.of(Witness.of()) : Optional.empty();
    }

    private static Optional<Witness> fromOne(Claim claim) {
        return ascending(claim).filter(ends -> ends.first() == 1).map(ends -> witness(claim, ends));
    }

    private static Optional<Witness> tooFar(Claim claim) {
        return ascending(claim)
                .filter(ends ->
                        ends.first() == 0 && ends.last() > claim.wanted().number())
                .map(ends -> witness(claim, ends));
    }

    private static Optional<Witness> tooShort(Claim claim) {
        return ascending(claim)
                .filter(ends ->
                        ends.first() == 0 && ends.last() < claim.wanted().number())
                .map(ends -> witness(claim, ends));
    }

    private static Optional<Witness> disordered(Claim claim) {
        List<Integer> numbers = subject(claim).numbers();
        return numbers.size() > claim.wanted().number()
                ? IntStream.range(1, numbers.size())
                        .filter(place -> !Objects.equals(numbers.get(place), numbers.get(place - 1) + 1))
                        .mapToObj(
                                place -> Witness.of(subject(claim).called(), numbers.get(place - 1), numbers.get(place))
                                        .showing(
                                                subject(claim)
                                                        .countedLines()
                                                        .get(place - 1)
                                                        .line()
                                                        .first(),
                                                subject(claim)
                                                        .countedLines()
                                                        .get(place)
                                                        .line()
                                                        .first()))
                        .findFirst()
                : Optional.empty();
    }

    private static Witness witness(Claim claim, Ends ends) {
        List<CountedLine> counted = subject(claim).countedLines();
        return Witness.of(subject(claim).called(), ends.first(), ends.last())
                .showing(
                        counted.get(0).line().first(),
                        counted.get(counted.size() - 1).line().first());
    }

    private record Ends(int first, int last) {}

    /** The ends of a count that goes up by one each time. */
    private static Optional<Ends> ascending(Claim claim) {
        List<Integer> numbers = subject(claim).numbers();
        boolean ascending = !numbers.isEmpty()
                && IntStream.range(1, numbers.size())
                        .allMatch(place -> numbers.get(place) == numbers.get(place - 1) + 1);
        return ascending ? Optional.of(new Ends(numbers.get(0), numbers.get(numbers.size() - 1))) : Optional.empty();
    }

    private static Participant subject(Claim claim) {
        return claim.subject().orElse(claim.run().main());
    }

    private static String squeezed(String text) {
        StringBuilder kept = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Levenshtein's distance. */
    static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
