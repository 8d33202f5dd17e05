package org.threadgrader.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.threadgrader.assignment.HiddenInputs;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Benches;
import org.threadgrader.check.Check;
import org.threadgrader.check.Inconclusive;
import org.threadgrader.check.Rejection;
import org.threadgrader.check.Shown;
import org.threadgrader.explore.Explorer;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * Judges programs: runs an exercise's class of checks on the JUnit Platform against one program after another, and
 * turns what the checks say into {@link Judgement}s. The one entry to this stage.
 *
 * <p>A judge is warm: its launcher is made once. It serves one thread at a time.
 */
public final class Judge implements AutoCloseable {
    private final LauncherSession session;

    /** A judge with a launcher of its own, which knows Jupiter and nothing that the class path may offer beside it. */
    public Judge() {
        session = LauncherFactory.openSession(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build());
    }

    /**
     * What one program's checks said.
     *
     * @param outcome how the program ended, in words
     * @param checks the judgements, in the order asked for
     * @param advice what could be better, at no cost of points
     * @param run for people who want to see it: the run that the first rejection rests on, else the one that most checks
     *     looked at
     * @param picture the run that most checks looked at, drawn, with what the checks found wrong in it
     * @param failures what was thrown behind each {@link Verdict#FAULT}, or beside the checks, for those who mend the grader
     *     or the check
     */
    public record Judged(
            Message outcome,
            List<Judgement> checks,
            List<Advice> advice,
            Optional<Timeline> run,
            Optional<Picture> picture,
            List<Throwable> failures) {
        public Judged {
            checks = List.copyOf(checks);
            advice = List.copyOf(advice);
            failures = List.copyOf(failures);
        }
    }

    /** Judges one program with the visible inputs alone. */
    public Judged judge(Class<?> checks, List<String> order, Benches benches) {
        return judge(checks, order, benches, List.of());
    }

    /**
     * Judges one program.
     *
     * @param checks a class marked {@link org.threadgrader.check.Program}
     * @param order the ids of its checks in the order of the instructions
     * @param benches the program, as each scenario drives it
     * @param hidden with what else those checks are asked that have not rejected it yet
     */
    public Judged judge(Class<?> checks, List<String> order, Benches benches, List<HiddenInputs> hidden) {
        Verdicts verdicts = new Verdicts(benches);
        execute(checks, verdicts, check -> true);
        for (HiddenInputs inputs : hidden) {
            List<String> open =
                    inputs.checks().stream().filter(verdicts::mayStillReject).toList();
            if (!open.isEmpty()) {
                Verdicts further = new Verdicts(benches.with(inputs));
                execute(checks, further, check -> open.contains(check.id()));
                verdicts.lower(open, further);
            }
        }
        List<Judgement> judgements = verdicts.inOrder(order);
        return new Judged(
                verdicts.outcome(),
                judgements,
                adviceBeside(judgements, benches.advice()),
                verdicts.told(judgements),
                verdicts.picture(),
                verdicts.failures);
    }

    private void execute(Class<?> checks, Verdicts verdicts, Predicate<Check> wanted) {
        verdicts.benches.offerTo(session);
        PostDiscoveryFilter filter = descriptor -> FilterResult.includedIf(
                descriptor.getSource().flatMap(Verdicts::check).filter(wanted).isPresent());
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(checks))
                .filters(filter)
                .enableImplicitConfigurationParameters(false)
                .build();
        session.getLauncher().execute(request, verdicts);
    }

    /** What a check was rejected for needs no advice on top, which would say that it is merely a habit. */
    private static List<Advice> adviceBeside(List<Judgement> judgements, List<Advice> advice) {
        return advice.stream()
                .filter(note -> judgements.stream().noneMatch(judged -> tells(judged, note)))
                .toList();
    }

    /** Whether a check was rejected for the same thing, or at the very lines of an advice. */
    private static boolean tells(Judgement judged, Advice note) {
        boolean there = !note.where().isEmpty() && judged.where().containsAll(note.where());
        return judged.reason().filter(note.id()::equals).isPresent() || (judged.verdict() == Verdict.REJECTED && there);
    }

    @Override
    public void close() {
        session.close();
    }

    /** Listens to one execution. */
    private static final class Verdicts implements TestExecutionListener {
        private final Benches benches;
        private final Map<String, Judgement> byId = new LinkedHashMap<>();
        private final List<Throwable> failures = new ArrayList<>();

        /** The events of run 0 that show what is wrong. */
        private final List<Event> shown = new ArrayList<>();

        /** By check, the run that it was rejected in, where that is another one. */
        private final Map<String, Timeline> rejectedIn = new HashMap<>();

        Verdicts(Benches benches) {
            this.benches = benches;
        }

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            Optional<Check> check = identifier.getSource().flatMap(Verdicts::check);
            if (check.isPresent()) {
                byId.put(check.get().id(), judgement(check.get(), result, benches.basis()));
            } else if (result.getThrowable().isPresent()) {
                failures.add(result.getThrowable().get());
            }
        }

        boolean mayStillReject(String id) {
            Judgement judged = byId.get(id);
            return judged != null && (judged.verdict() == Verdict.ACCEPTED || judged.verdict() == Verdict.INCONCLUSIVE);
        }

        /**
         * Takes over what hidden inputs made worse; what they leave open cannot open a question again that is open.
         *
         * @param asked the ids of the checks that were to be asked
         */
        void lower(List<String> asked, Verdicts hidden) {
            for (String id : asked) {
                byId.computeIfPresent(id, (same, judged) -> {
                    Judgement found = hidden.found(id, judged.maxPoints());
                    return found.verdict() == Verdict.ACCEPTED || found.verdict() == judged.verdict()
                            ? judged
                            : found.byHiddenInputs();
                });
            }
            failures.addAll(hidden.failures);
        }

        List<Judgement> inOrder(List<String> order) {
            return order.stream().map(id -> found(id, BigDecimal.ZERO)).toList();
        }

        /** A check that JUnit never came to is our fault as well. */
        private Judgement found(String id, BigDecimal points) {
            Judgement judged = byId.get(id);
            if (judged == null) {
                failures.add(new IllegalStateException("check " + id + " was never run"));
                return fault(id, points);
            }
            return judged;
        }

        /** Empty where the grader itself failed: looking once more would only fail again. */
        Optional<Timeline> run() {
            return isFaulty() ? Optional.empty() : benches.run();
        }

        /** What a person reads first is to be seen first. */
        Optional<Timeline> told(List<Judgement> judgements) {
            return judgements.stream()
                    .filter(judged -> judged.verdict() == Verdict.REJECTED)
                    .findFirst()
                    .map(judged -> rejectedIn.get(judged.id()))
                    .or(this::run);
        }

        Optional<Picture> picture() {
            return run().map(run -> Picture.of(run, shown));
        }

        private boolean isFaulty() {
            return byId.values().stream().allMatch(judged -> judged.verdict() == Verdict.FAULT);
        }

        Message outcome() {
            Message fault = Message.of("check.outcome-fault");
            return isFaulty() ? fault : benches.outcome().orElse(fault);
        }

        private static Optional<Check> check(TestSource source) {
            return source instanceof MethodSource method
                    ? Optional.ofNullable(method.getJavaMethod().getAnnotation(Check.class))
                    : Optional.empty();
        }

        private Judgement judgement(Check check, TestExecutionResult result, Basis basis) {
            BigDecimal points = BigDecimal.valueOf(check.points());
            if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
                return new Judgement(
                        check.id(),
                        points,
                        Verdict.ACCEPTED,
                        Optional.of(points),
                        Optional.empty(),
                        benches.strength().map(Verdicts::accepted).orElseGet(() -> Message.of("check.accepted")),
                        List.of(),
                        List.of(),
                        Optional.of(basis));
            }
            Optional<Throwable> thrown = result.getThrowable();
            if (thrown.orElse(null) instanceof Rejection rejection) {
                return rejected(check, points, rejection);
            }
            if (thrown.orElse(null) instanceof Inconclusive inconclusive) {
                return new Judgement(
                        check.id(),
                        points,
                        Verdict.INCONCLUSIVE,
                        Optional.empty(),
                        Optional.empty(),
                        inconclusive.reason(),
                        List.of(),
                        List.of(),
                        Optional.empty());
            }
            failures.add(thrown.orElseGet(() -> new IllegalStateException("check " + check.id() + " was ended early")));
            return fault(check.id(), points);
        }

        private Judgement rejected(Check check, BigDecimal points, Rejection rejection) {
            Judgement judged = new Judgement(
                    check.id(),
                    points,
                    Verdict.REJECTED,
                    Optional.of(BigDecimal.ZERO),
                    Optional.of(rejection.reason()),
                    rejection.summary(),
                    rejection.facts(),
                    rejection.where(),
                    Optional.of(rejection.basis()));
            Optional<Shown> seen = rejection.shown();
            if (seen.isEmpty()) {
                return judged;
            }
            if (benches.run().filter(run0 -> run0 == seen.get().run()).isPresent()) {
                shown.addAll(seen.get().events()); // in the exercise's own picture
                return judged;
            }
            rejectedIn.put(check.id(), seen.get().run());
            return judged.drawn(Picture.of(seen.get().run(), seen.get().events()));
        }

        /** Never more than was tried. */
        private static Message accepted(Explorer.Strength strength) {
            return Message.of(
                    "check.accepted-in-schedules",
                    strength.schedules(),
                    strength.strategies().size());
        }

        /** Students are told whose fault it is; what was thrown is for the log. */
        private static Judgement fault(String id, BigDecimal points) {
            return new Judgement(
                    id,
                    points,
                    Verdict.FAULT,
                    Optional.empty(),
                    Optional.empty(),
                    Message.of("check.fault"),
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
    }
}
