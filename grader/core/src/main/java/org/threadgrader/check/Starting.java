package org.threadgrader.check;

import static org.threadgrader.check.Topic.CLOSING;
import static org.threadgrader.check.Topic.COUNT;
import static org.threadgrader.check.Topic.FREE;
import static org.threadgrader.check.Topic.MAIN_COUNT;
import static org.threadgrader.check.Topic.PLACE;
import static org.threadgrader.check.Topic.SUBCLASS;
import static org.threadgrader.check.Topic.TARGET;
import static org.threadgrader.check.Topic.WORKERS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threadgrader.check.Misconception.Witness;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.timeline.Construction;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.weave.ClassFact;

/** Misconceptions about making and starting threads. */
final class Starting {
    private static final String THREAD = "java.lang.Thread";

    /** Many more starts than wanted come from a condition that stays true. */
    private static final int ROUNDS_OF_A_LOOP = 3;

    /** What explains everything else, if it is so. */
    static final List<Misconception> BEFORE_ALL = List.of(
            Misconception.of(
                    "nothing-happened",
                    Starting::nothing,
                    WORKERS,
                    TARGET,
                    SUBCLASS,
                    PLACE,
                    COUNT,
                    MAIN_COUNT,
                    CLOSING),
            Misconception.of("started-twice", Starting::startedTwice, WORKERS, COUNT, MAIN_COUNT, CLOSING),
            Misconception.of("daemon-after-start", Starting::daemonAfterStart, WORKERS, COUNT, MAIN_COUNT, CLOSING));

    static final List<Misconception> MISCONCEPTIONS = List.of(
            Misconception.of("start-overridden", Starting::startOverridden, WORKERS, MAIN_COUNT),
            Misconception.of("run-for-start", Starting::runForStart, WORKERS, MAIN_COUNT),
            Misconception.of("never-started", Starting::neverStarted, WORKERS),
            Misconception.of("starts-every-round", Starting::everyRound, WORKERS, PLACE),
            Misconception.of("too-few-workers", Starting::tooFew, WORKERS),
            Misconception.of("too-many-workers", Starting::tooMany, WORKERS),
            Misconception.of("thread-in-thread", Starting::threadInThread, TARGET, SUBCLASS, COUNT),
            Misconception.of("virtual-thread", Starting::virtual, TARGET, SUBCLASS),
            Misconception.of("executor-for-thread", Starting::executor, TARGET, SUBCLASS),
            Misconception.of("subclass-for-target", Starting::subclass, TARGET),
            Misconception.of("run-not-overridden", Starting::runNotOverridden, SUBCLASS, COUNT),
            Misconception.of("target-for-subclass", Starting::plain, SUBCLASS),
            Misconception.of("main-silent", Starting::mainSilent, PLACE, CLOSING, FREE),
            Misconception.of("started-by-worker", Starting::byWorker, PLACE),
            Misconception.of("lines-collected", Starting::collected, PLACE),
            Misconception.of("started-before-loop", Starting::beforeLoop, PLACE),
            Misconception.of("started-after-loop", Starting::afterLoop, PLACE, FREE),
            Misconception.of("started-at-wrong-number", Starting::wrongNumber, PLACE));

    private Starting() {}

    private static Optional<Witness> nothing(Claim claim) {
        boolean nothing = claim.timeline().outcome() instanceof Outcome.Ended
                && claim.run().workers().isEmpty()
                && claim.timeline().first(EventKind.OUTPUT).isEmpty()
                && claim.main().uncaught().isEmpty();
        return nothing ? Optional.of(Witness.of()) : Optional.empty();
    }

    private static Optional<Witness> startedTwice(Claim claim) {
        return claim.timeline().threads().stream()
                .filter(thread ->
                        !thread.refusedStarts().isEmpty() && thread.start().isPresent())
                .findFirst()
                .map(thread -> Witness.of(Words.thread(thread))
                        .showing(
                                thread.start().orElseThrow(),
                                thread.refusedStarts().get(0)));
    }

    /** Refused only where it was not caught: then it ended main. */
    private static Optional<Witness> daemonAfterStart(Claim claim) {
        if (claim.main().uncaught().isEmpty()) {
            return Optional.empty();
        }
        return claim.timeline()
                .first(EventKind.DAEMON_REFUSED)
                .flatMap(event -> claim.timeline()
                        .thread(event.object())
                        .map(thread -> Witness.of(Words.thread(thread))
                                .showing(Stream.concat(thread.start().stream(), Stream.of(event))
                                        .toList())));
    }

    private static Optional<Witness> startOverridden(Claim claim) {
        for (ThreadFacts thread : unstarted(claim)) {
            Optional<ClassFact> overriding = declaring(claim, thread, ClassFact::overridesStart);
            if (overriding.isPresent()) {
                return Optional.of(
                        Witness.of(Words.thread(thread), overriding.get().name())
                                .showing(constructionOf(thread)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Witness> runForStart(Claim claim) {
        return unstarted(claim).stream()
                .filter(thread -> !thread.runCalls().isEmpty())
                .findFirst()
                .map(thread -> {
                    Event call = thread.runCalls().get(0);
                    List<Event> shown = Stream.of(
                                    constructionOf(thread).stream(), Stream.of(call), firstOutputAfter(claim, call))
                            .flatMap(events -> events)
                            .toList();
                    return Witness.of(Words.thread(thread), caller(claim, call)).showing(shown);
                });
    }

    private static Optional<Witness> neverStarted(Claim claim) {
        List<ThreadFacts> unstarted = unstarted(claim);
        boolean few = claim.run().workers().size() < claim.wanted().number();
        return few && !unstarted.isEmpty()
                ? Optional.of(Witness.of(unstarted.size())
                        .showing(unstarted.stream()
                                .flatMap(thread -> constructionOf(thread).stream())
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Witness> everyRound(Claim claim) {
        List<Worker> workers = claim.run().workers();
        long rounds = workers.stream()
                .flatMap(worker -> worker.facts().start().stream())
                .map(start -> Moment.of(start, claim.run().main()).last())
                .distinct()
                .count();
        return rounds >= ROUNDS_OF_A_LOOP
                ? Optional.of(Witness.of(workers.size()).showing(startsOf(workers)))
                : Optional.empty();
    }

    private static Optional<Witness> tooFew(Claim claim) {
        List<Worker> workers = claim.run().workers();
        return workers.size() < claim.wanted().number()
                ? Optional.of(
                        Witness.of(workers.size(), claim.wanted().number()).showing(startsOf(workers)))
                : Optional.empty();
    }

    private static Optional<Witness> tooMany(Claim claim) {
        List<Worker> workers = claim.run().workers();
        return workers.size() > claim.wanted().number()
                ? Optional.of(
                        Witness.of(workers.size(), claim.wanted().number()).showing(startsOf(workers)))
                : Optional.empty();
    }

    /** For a count only where the lines bear a name that is not the thread's own: the wrapped object's. */
    private static Optional<Witness> threadInThread(Claim claim) {
        Optional<Construction> wrapping = made(claim)
                .filter(made -> made.target()
                        .map(target -> isThread(claim, target.className()))
                        .orElse(false));
        boolean explains = claim.topic() != COUNT
                || claim.subject()
                        .map(subject -> subject.countedLines().isEmpty())
                        .orElse(false);
        return wrapping.filter(made -> explains)
                .map(made -> Witness.of(
                                calledSubject(claim),
                                made.target().orElseThrow().className())
                        .showing(made.event()));
    }

    private static Optional<Witness> virtual(Claim claim) {
        return made(claim)
                .filter(Construction::isVirtual)
                .map(made -> Witness.of(calledSubject(claim)).showing(made.event()));
    }

    private static Optional<Witness> executor(Claim claim) {
        boolean unseen = claim.subject()
                .map(subject -> subject.facts().construction().isEmpty())
                .orElse(false);
        return unseen || made(claim).filter(Construction::byFactory).isPresent()
                ? Optional.of(Witness.of(calledSubject(claim))
                        .showing(claim
                                .subject()
                                .flatMap(subject -> subject.facts().start())
                                .stream()
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Witness> subclass(Claim claim) {
        return made(claim)
                .filter(made -> !made.isPlain())
                .map(made -> Witness.of(calledSubject(claim), made.className()).showing(made.event()));
    }

    private static Optional<Witness> runNotOverridden(Claim claim) {
        boolean overridden = claim.subject()
                .flatMap(subject -> declaring(claim, subject.facts(), ClassFact::overridesRun))
                .isPresent();
        return made(claim)
                .filter(made -> !made.isPlain() && !overridden && !made.hasTarget())
                .map(made -> Witness.of(calledSubject(claim), made.className()).showing(made.event()));
    }

    private static Optional<Witness> plain(Claim claim) {
        return made(claim).map(made -> Witness.of(calledSubject(claim)).showing(made.event()));
    }

    private static Optional<Witness> mainSilent(Claim claim) {
        return claim.run().main().countedLines().isEmpty() ? Optional.of(Witness.of()) : Optional.empty();
    }

    private static Optional<Witness> byWorker(Claim claim) {
        return claim.subject()
                .flatMap(subject -> subject.facts().start())
                .filter(start -> start.thread() != ThreadFacts.MAIN_ID)
                .map(start ->
                        Witness.of(calledSubject(claim), caller(claim, start)).showing(start));
    }

    /** Many counted lines and one or two moments of printing: the lines say nothing about when anything happened. */
    private static Optional<Witness> collected(Claim claim) {
        List<CountedLine> counted = claim.run().main().countedLines();
        long moments = counted.stream()
                .map(line -> line.line().last().index())
                .distinct()
                .count();
        return counted.size() > ROUNDS_OF_A_LOOP && moments < ROUNDS_OF_A_LOOP
                ? Optional.of(Witness.of(counted.size())
                        .showing(Stream.concat(
                                        claim
                                                .subject()
                                                .flatMap(subject ->
                                                        subject.facts().start())
                                                .stream(),
                                        Stream.of(counted.get(0).line().last()))
                                .toList()))
                : Optional.empty();
    }

    private static Optional<Witness> beforeLoop(Claim claim) {
        return moment(claim)
                .filter(moment -> moment.last().isEmpty() && moment.next().isPresent())
                .map(moment -> Witness.of(calledSubject(claim)).showing(shown(moment)));
    }

    private static Optional<Witness> afterLoop(Claim claim) {
        boolean lineMissing = claim.topic() == FREE
                && claim.run().main().line(claim.wanted().number()).isEmpty();
        return moment(claim)
                .filter(moment -> !lineMissing
                        && moment.last().isPresent()
                        && moment.next().isEmpty())
                .map(moment -> Witness.of(
                                calledSubject(claim),
                                moment.last().orElseThrow().number())
                        .showing(shown(moment)));
    }

    private static Optional<Witness> wrongNumber(Claim claim) {
        return moment(claim)
                .filter(moment -> moment.last().isPresent() && moment.next().isPresent())
                .map(moment -> Witness.of(
                                calledSubject(claim),
                                moment.last().orElseThrow().number(),
                                moment.next().orElseThrow().number())
                        .showing(shown(moment)));
    }

    private static List<Event> shown(Moment moment) {
        return Stream.of(
                        moment.last().map(counted -> counted.line().last()).stream(),
                        Stream.of(moment.start()),
                        moment.next().map(counted -> counted.line().first()).stream())
                .flatMap(events -> events)
                .toList();
    }

    private static Optional<Moment> moment(Claim claim) {
        return claim.subject()
                .flatMap(subject -> subject.facts().start())
                .map(start -> Moment.of(start, claim.run().main()));
    }

    private static List<Event> startsOf(List<Worker> workers) {
        return workers.stream()
                .flatMap(worker -> worker.facts().start().stream())
                .toList();
    }

    private static Stream<Event> firstOutputAfter(Claim claim, Event call) {
        return claim.timeline().events().stream()
                .skip(call.index())
                .filter(event -> event.kind() == EventKind.OUTPUT && event.thread() == call.thread())
                .limit(1);
    }

    private static Object caller(Claim claim, Event call) {
        return claim.timeline().thread(call.thread()).map(Words::thread).orElse(Words.say("program"));
    }

    static Object calledSubject(Claim claim) {
        return claim.subject().map(Participant::called).orElse(Words.say("program"));
    }

    private static List<ThreadFacts> unstarted(Claim claim) {
        return claim.timeline().threads().stream()
                .filter(thread -> thread.role().kind() == Role.Kind.UNSTARTED)
                .toList();
    }

    private static Optional<Construction> made(Claim claim) {
        return claim.subject().flatMap(subject -> subject.facts().construction());
    }

    private static List<Event> constructionOf(ThreadFacts thread) {
        return thread.construction().map(Construction::event).stream().toList();
    }

    private static boolean isThread(Claim claim, String className) {
        return className.equals(THREAD)
                || fact(claim, className).map(ClassFact::isThreadSubclass).orElse(false);
    }

    /** The student's class, from the thread's own upwards, that declares a method. */
    static Optional<ClassFact> declaring(
            Claim claim, ThreadFacts thread, java.util.function.Predicate<ClassFact> declares) {
        Optional<ClassFact> fact = thread.construction().flatMap(made -> fact(claim, made.className()));
        while (fact.isPresent() && !declares.test(fact.get())) {
            fact = fact(claim, fact.get().superName());
        }
        return fact;
    }

    private static Optional<ClassFact> fact(Claim claim, String className) {
        return claim.timeline().woven().classFacts().stream()
                .filter(fact -> fact.name().equals(className))
                .findFirst();
    }
}
