package org.threadgrader.bench;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Explanations;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.isolate.Isolation;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;
import org.threadgrader.report.Engine;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Report;
import org.threadgrader.report.Timing;

/**
 * What the report of a large class costs: a class with drawn verdicts on the course's solutions is written, and its page is
 * opened in chromium, whose own clock says when it was laid out.
 *
 * <p>Arguments: the checkout's folder; how many submissions there are, 2,000 where none is given.
 */
final class Reports {
    private static final int OPENED = 5;
    private static final int POINTS = 20;

    private final Random random = new Random(1);
    private final Assignment assignment;
    private final List<SourceFile> sources;
    private final List<String> mistakes;

    private Reports(Path root) {
        assignment = (Assignment) Assignment.read(root.resolve("exercises"));
        sources = ((ClassFolder) Intake.single(root.resolve("solutions")))
                .submissions()
                .get(0)
                .files();
        mistakes = Explanations.of(assignment).ids();
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).toAbsolutePath().normalize();
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GradedClass graded = new Reports(root).graded(count);
        Path folder = Files.createTempDirectory("threadgrader-report");
        long before = System.nanoTime();
        Report.write(graded, folder, Locale.ENGLISH);
        double seconds = (System.nanoTime() - before) / 1e9;
        long bytes = 0;
        long files = 0;
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) written.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
                files++;
            }
        }
        out.printf(
                Locale.ROOT,
                "%d submissions: %d files, %.0f MB, written in %.1f s with a heap of at most %d MB%n",
                count,
                files,
                bytes / 1e6,
                seconds,
                Runtime.getRuntime().maxMemory() >> 20);
        Path index = folder.resolve("index.html");
        out.printf(Locale.ROOT, "index.html: %.1f MB%n", Files.size(index) / 1e6);
        open(index, folder.resolve("profile"), out);
    }

    /** Layout is forced before the clock is read: it is what a person waits for. */
    private static void open(Path index, Path profile, PrintStream out) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(new File("/usr/bin/chromium"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                .build();
        ChromeDriver browser = new ChromeDriver(service, options);
        try {
            for (int i = 0; i < OPENED; i++) {
                browser.get(index.toUri().toString());
                out.printf(
                        Locale.ROOT,
                        "opened: first paint after %d ms, loaded after %d ms; sorted in %d ms, filtered in %d ms%n",
                        number(browser, "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1"),
                        number(browser, "performance.getEntriesByType('navigation')[0].loadEventEnd"),
                        took(browser, "document.querySelectorAll('.grades thead button')[1].click()"),
                        took(
                                browser,
                                "const name = document.getElementById('find'); name.value = 'student 77';"
                                        + "name.dispatchEvent(new Event('input'))"));
            }
        } finally {
            browser.quit();
        }
    }

    private static long took(ChromeDriver browser, String action) {
        return number(
                browser,
                "(() => { const start = performance.now(); " + action
                        + "; document.body.offsetHeight; return performance.now() - start; })()");
    }

    private static long number(JavascriptExecutor browser, String expression) {
        Object found = browser.executeScript("return Math.round(" + expression + ")");
        return ((Number) Objects.requireNonNull(found)).longValue();
    }

    private GradedClass graded(int count) {
        Map<String, BigDecimal> maxScores = new LinkedHashMap<>();
        for (Exercise exercise : assignment.exercises()) {
            maxScores.put(
                    exercise.id(),
                    BigDecimal.valueOf(POINTS)
                            .multiply(BigDecimal.valueOf(exercise.checks().size())));
        }
        List<SubmissionResult> results = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            results.add(result(String.format(Locale.ROOT, "s%04d", number), "Student " + number));
        }
        return new GradedClass(
                assignment,
                maxScores,
                Isolation.PORTABLE,
                new Engine("bench", System.getProperty("java.version"), "sha256:" + "0".repeat(64)),
                results,
                new Timing(Instant.EPOCH, Duration.ZERO));
    }

    private SubmissionResult result(String id, String student) {
        return new SubmissionResult(
                new Submission(id, student, Path.of("class", id), sources, List.of()),
                SubmissionStatus.GRADED,
                assignment.exercises().stream().map(this::result).toList(),
                List.of());
    }

    private ExerciseResult result(Exercise exercise) {
        String file = exercise.mainClass().substring(exercise.mainClass().lastIndexOf('.') + 1) + ".java";
        return ExerciseResult.judged(
                exercise.id(),
                Message.text("The program ended by itself."),
                exercise.checks().stream()
                        .map(check -> judgement(check.id(), new Where(file, 1 + random.nextInt(20))))
                        .toList(),
                List.of());
    }

    /** One check in five is rejected, one in a hundred stays open. */
    private Judgement judgement(String check, Where where) {
        int drawn = random.nextInt(100);
        BigDecimal points = BigDecimal.valueOf(POINTS);
        if (drawn == 0) {
            Message open = Message.text("parallelStream can't be controlled");
            return new Judgement(
                    check,
                    points,
                    Verdict.INCONCLUSIVE,
                    Optional.empty(),
                    Optional.empty(),
                    open,
                    List.of(),
                    List.of(),
                    Optional.empty());
        }
        boolean rejected = drawn <= 20;
        return new Judgement(
                check,
                points,
                rejected ? Verdict.REJECTED : Verdict.ACCEPTED,
                Optional.of(rejected ? BigDecimal.ZERO : points),
                rejected ? Optional.of(mistakes.get(random.nextInt(mistakes.size()))) : Optional.empty(),
                Message.text(
                        rejected
                                ? "worker 1 was held before its line 99; main printed the closing line"
                                : "As required."),
                rejected
                        ? List.of(
                                new Fact(Message.text("expected"), Message.text("the closing line comes last")),
                                new Fact(Message.text("but"), Message.text("it came while worker 1 was held")))
                        : List.of(),
                rejected ? List.of(where) : List.of(),
                Optional.of(Basis.RECORDED));
    }
}
