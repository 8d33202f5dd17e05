package org.threadgrader.report;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.compile.Spot;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/** A class in which everything occurs that a report has to show, hostile names and sources included. */
public final class SampleClass {
    public static final String HOSTILE = "<script>alert(1)</script>\u001b[31m\u202e\"&'";

    private SampleClass() {}

    public static GradedClass graded() {
        return graded(Duration.ofMillis(1234));
    }

    static GradedClass graded(Duration took) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        maxScores.put("ex02", BigDecimal.valueOf(100));
        maxScores.put("ex08", BigDecimal.valueOf(100));
        return new GradedClass(
                assignment(),
                maxScores,
                Isolation.PORTABLE,
                new Engine("1.0.0", "17.0.15", "sha256:" + "0123456789abcdef".repeat(4)),
                List.of(perfect(), mistaken(), open(), broken(), empty()),
                new Timing(Instant.parse("2026-01-02T03:04:05Z"), took));
    }

    /** The same among a dozen others, so that there is something to count; the first of these has adjusted points. */
    static GradedClass crowd() {
        return crowd(12);
    }

    /** Among so many others. */
    static GradedClass crowd(int others) {
        List<SubmissionResult> submissions = new ArrayList<>(graded().submissions());
        for (int number = 10; number < 10 + others; number++) {
            SubmissionResult like = number % 3 == 0 ? perfect() : mistaken();
            submissions.add(new SubmissionResult(
                    submission(
                            "s" + number, "Student " + number, like.submission().files()),
                    like.status(),
                    like.exercises(),
                    List.of(),
                    number == 10 ? adjustments() : List.of()));
        }
        GradedClass few = graded();
        return new GradedClass(
                few.assignment(), few.maxScores(), few.isolation(), few.engine(), submissions, few.timing());
    }

    static List<Adjustment> adjustments() {
        return List.of(
                new Adjustment(
                        Adjustment.Kind.OVERRIDE,
                        Optional.of("ex08"),
                        new BigDecimal("12.5"),
                        BigDecimal.ZERO,
                        Message.text("The lock was a good idea.")),
                new Adjustment(
                        Adjustment.Kind.LATE,
                        Optional.empty(),
                        new BigDecimal("-4.25"),
                        BigDecimal.ZERO,
                        Message.text("One day late: 10 %")));
    }

    public static Assignment assignment() {
        return new Assignment(
                Path.of("src/test/resources/org/threadgrader/report/assignment"),
                "threads",
                new Localized("Threads", "线程"),
                List.of(
                        exercise("ex02", "ex02_by_constructor", "By constructor", "用构造器创建"),
                        exercise("ex08", "ex08_wait_for_all", "Wait for all", "等待全部线程")));
    }

    private static Exercise exercise(String id, String packageName, String en, String zh) {
        return new Exercise(
                id,
                packageName,
                new Localized(en, zh),
                Exercise.Kind.PROGRAM,
                packageName + ".Main",
                packageName + ".Checks",
                List.of(
                        new CheckText(
                                "free",
                                new Localized("Free of each other", "互不等待"),
                                List.of(new Localized("Look at `join`.", "看看 `join`。"))),
                        new CheckText(
                                "closing-waits",
                                new Localized("The closing line waits", "结束语要等待"),
                                List.of(new Localized("Who waits?", "谁在等？"), new Localized("join()", "join()")))),
                new Localized("Read me", "请读我"),
                Optional.empty());
    }

    private static SubmissionResult perfect() {
        return new SubmissionResult(
                submission("s01", "张伟", List.of()),
                SubmissionStatus.GRADED,
                List.of(
                        judged("ex02", List.of(accepted("free", "50"), accepted("closing-waits", "50")), List.of()),
                        judged(
                                "ex08",
                                List.of(accepted("free", "30.50"), accepted("closing-waits", "69.5")),
                                List.of(new Advice(
                                        "polling",
                                        Message.text("Polling works, but join() is simpler."),
                                        List.of(new Where("Main.java", 4)))))),
                List.of());
    }

    private static SubmissionResult mistaken() {
        return new SubmissionResult(
                submission("s02", "Maria O'Neill", List.of(source())),
                SubmissionStatus.GRADED,
                List.of(
                        ExerciseResult.unjudged(
                                "ex02",
                                BigDecimal.valueOf(100),
                                ExerciseStatus.MISSING,
                                Message.text("No class Main was found."),
                                List.of()),
                        judged("ex08", List.of(accepted("free", "30"), noWait()), List.of())),
                List.of(Message.text("notes.class was left out")));
    }

    static Judgement noWait() {
        return new Judgement(
                "closing-waits",
                BigDecimal.valueOf(70),
                Verdict.REJECTED,
                Optional.of(BigDecimal.ZERO),
                Optional.of("no-wait"),
                Message.text("worker 1 was held before its line 99; main printed the closing line"),
                List.of(
                        new Fact(Message.text("expected"), Message.text("the closing line after both workers' 99")),
                        new Fact(Message.text("but"), Message.text("it came while worker 1 was held")),
                        new Fact(Message.text("main"), Message.text("printed \"" + HOSTILE + "\"")),
                        new Fact(Message.text("main"), Message.text("ended"))),
                List.of(new Where("Main.java", 5)),
                Optional.of(new Basis.Schedule(Basis.Schedule.HOLD, 1)));
    }

    private static SubmissionResult open() {
        Judgement inconclusive = new Judgement(
                "closing-waits",
                BigDecimal.valueOf(70),
                Verdict.INCONCLUSIVE,
                Optional.empty(),
                Optional.empty(),
                Message.text("parallelStream can't be controlled"),
                List.of(),
                List.of(),
                Optional.empty());
        return new SubmissionResult(
                submission("s03", HOSTILE, List.of()),
                SubmissionStatus.FAULT,
                List.of(
                        judged("ex02", List.of(accepted("free", "30"), inconclusive), List.of()),
                        ExerciseResult.unjudged(
                                "ex08",
                                BigDecimal.valueOf(100),
                                ExerciseStatus.FAULT,
                                Message.of("batch.fault"),
                                List.of())),
                List.of());
    }

    private static SubmissionResult broken() {
        Problem problem = new Problem(
                "src/Main.java",
                3,
                new Spot("        foo()", 13),
                Message.text("A semicolon is missing at the end of this line."),
                "';' expected");
        return new SubmissionResult(
                submission("s04", "=HYPERLINK(\"x\")", List.of(source())),
                SubmissionStatus.GRADED,
                List.of(
                        ExerciseResult.unjudged(
                                "ex02",
                                BigDecimal.valueOf(100),
                                ExerciseStatus.DOES_NOT_COMPILE,
                                Message.of("batch.does-not-compile", 1),
                                List.of(problem)),
                        ExerciseResult.unjudged(
                                "ex08",
                                BigDecimal.valueOf(100),
                                ExerciseStatus.REFUSED,
                                Message.text("java.lang.String is not yours to define."),
                                List.of())),
                List.of());
    }

    private static SubmissionResult empty() {
        return new SubmissionResult(
                submission("s05", "Nobody", List.of()),
                SubmissionStatus.REJECTED_AT_INTAKE,
                List.of(),
                List.of(Message.text("There is no Java file in s05.")));
    }

    private static Submission submission(String id, String student, List<SourceFile> files) {
        return new Submission(id, student, Path.of("class", id), files, List.of());
    }

    private static SourceFile source() {
        String text =
                "package ex08_wait_for_all;\npublic class Main {\n\tvoid a() {\n// </pre><b>\n    over();\n  }\n}\n";
        return new SourceFile("src/Main.java", text, Encoding.UTF_8);
    }

    private static ExerciseResult judged(String id, List<Judgement> checks, List<Advice> advice) {
        return ExerciseResult.judged(id, Message.text("It ended."), checks, advice);
    }

    private static Judgement accepted(String id, String points) {
        return new Judgement(
                id,
                new BigDecimal(points),
                Verdict.ACCEPTED,
                Optional.of(new BigDecimal(points)),
                Optional.empty(),
                Message.text("As required."),
                List.of(),
                List.of(),
                Optional.of(Basis.RECORDED));
    }
}
