package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Message;

class ReportTest {
    @TempDir
    Path out;

    @BeforeEach
    void write() {
        assertThat(Report.write(SampleClass.graded(), out, Locale.ENGLISH)).isInstanceOf(Report.Written.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aBatchThatWasStoppedAtOnceSaysThatNoneIsJudgedAndHowToGoOn(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        GradedClass none =
                SampleClass.graded().marked(List.of(), BigDecimal.valueOf(200)).leaving(5);

        Report.write(none, out, locale);

        String index = Files.readString(out.resolve("index.html"));
        String grades = index.lines()
                .filter(line -> line.startsWith("<p id=\"grades\">"))
                .findFirst()
                .orElseThrow();
        Golden.assertMatches(
                "none-judged-yet." + language + ".txt",
                grades + "\n\n" + ClassTable.of(none, locale, Integer.MAX_VALUE));
    }

    /** What is handed on would be taken for what belongs to this index. */
    @Test
    void besideAPartOfAClassNothingLiesThatIsHandedOn() {
        Report.write(part(), out, Locale.ENGLISH);

        assertThat(out.resolve("index.html")).content().contains("2 of 5 submissions");
        for (String later : Report.handedOn()) {
            assertThat(out.resolve(later)).doesNotExist();
        }
    }

    @Test
    void aPartOfAClassPutsAFinishedReportAsideWhole() throws IOException {
        Map<String, String> finished = files(out);
        finished.remove(Inventory.REPORT);

        Report.write(part(), out, Locale.ENGLISH);
        Report.write(part(), out, Locale.ENGLISH);

        assertThat(files(out.resolve("earlier"))).isEqualTo(finished);
        assertThat(names(out.resolve("submissions"))).hasSize(2);
    }

    @Test
    void aFinishedReportTakesThePlaceOfTheOneThatWasPutAside() throws IOException {
        Map<String, String> finished = files(out);
        Report.write(part(), out, Locale.ENGLISH);

        Report.write(SampleClass.graded(), out, Locale.ENGLISH);

        assertThat(files(out)).isEqualTo(finished);
        assertThat(out.resolve("earlier")).doesNotExist();
    }

    @Test
    void whatSomebodyElseHasPutThereIsNotReplaced() throws IOException {
        Path own = out.resolve("earlier/index.html");
        Files.createDirectories(out.resolve("earlier"));
        Files.writeString(own, "mine");

        assertThat(Report.write(part(), out, Locale.ENGLISH)).isInstanceOf(Report.NotWritable.class);

        assertThat(own).hasContent("mine");
        assertThat(out.resolve("grades.csv")).exists();
    }

    private static GradedClass part() {
        GradedClass graded = SampleClass.graded();
        return graded.marked(graded.submissions().subList(0, 2), graded.maxScore())
                .leaving(3);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
            }
        }
        return files;
    }

    /** Which files a machine has on its disk when it loses its power, only the JVM's own records tell. */
    @Test
    void allOfItIsOnTheDiskBeforeTheIndexIsThere() throws IOException {
        List<String> forced = new ArrayList<>();
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withThreshold(Duration.ZERO);
            recording.start();
            Report.write(SampleClass.graded(), out, Locale.ENGLISH);
            recording.stop();
            Path records = Files.createTempFile(out, "records", ".jfr");
            recording.dump(records);
            RecordingFile.readAllEvents(records).stream()
                    .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                    .forEach(event -> forced.add(Path.of(event.getString("path"))
                            .getFileName()
                            .toString()
                            .replaceAll("^\\.(.*)\\.part$", "$1")));
            Files.delete(records);
        }

        assertThat(forced.subList(0, forced.lastIndexOf("index.html")))
                .contains("results.json", "grades.csv", "summary.html", "no-wait.html")
                .containsAll(names(out.resolve("submissions")))
                .containsAll(names(out.resolve("feedback")));
    }

    @Test
    void leavesWholeFilesAndNothingElse() throws IOException {
        assertThat(names(out))
                .containsExactly(
                        "explain",
                        "feedback",
                        "grades.csv",
                        "index.html",
                        "report-files.txt",
                        "results.json",
                        "submissions",
                        "summary.html");
        assertThat(names(out.resolve("submissions")))
                .containsExactly("01-s01.html", "02-s02.html", "03-s03.html", "04-s04.html", "05-s05.html");
        assertThat(names(out.resolve("feedback"))).hasSize(10).contains("s01.html", "s01.md", "s05.html", "s05.md");
        assertThat(names(out.resolve("explain"))).containsExactly("no-wait.html");
    }

    @Test
    void removesPagesOfSubmissionsThatAreGone() throws IOException {
        List<Path> gone = new ArrayList<>();
        try (Inventory before = Inventory.open(out, Inventory.REPORT)) {
            for (String name : List.of("submissions/09-gone.html", "feedback/gone.html", "feedback/gone.md")) {
                gone.add(Files.writeString(before.place(name), "old"));
            }
        }

        Report.write(SampleClass.graded(), out, Locale.ENGLISH);

        assertThat(gone).noneMatch(Files::exists);
    }

    @Test
    void leavesPagesBesideItsExplanationsAlone() throws IOException {
        Path page = Files.writeString(out.resolve("explain/of-the-course.md"), "not ours");

        Report.write(SampleClass.graded(), out, Locale.ENGLISH);

        assertThat(page).exists();
    }

    @Test
    void pagesNeedNoNetworkAndNoScript() throws IOException {
        for (String page : pages()) {
            assertThat(page.replaceFirst("(?s)<script>.*?</script>", ""))
                    .doesNotContain("<script", "http:", "https:", "@import", "src=", "url(", "<link", "javascript:")
                    .doesNotContainPattern("\\son\\w+=");
        }
    }

    @Test
    void theIndexAloneHasAScriptAndItsPolicyNamesIt() throws IOException {
        String index = Files.readString(out.resolve("index.html"));
        String script = index.substring(index.indexOf("<script>") + "<script>".length(), index.indexOf("</script>"));

        assertThat(pages().stream().filter(page -> page.contains("<script>"))).hasSize(1);
        assertThat(index).contains("script-src &#39;" + sha256(script) + "&#39;");
    }

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void pagesShowHostileTextAsText() throws IOException {
        String page = Files.readString(out.resolve("submissions/02-s02.html"));

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("\u001b", "\u202e");
        assertThat(page).contains("// &lt;/pre&gt;&lt;b&gt;");
        assertThat(Files.readString(out.resolve("feedback/s02.md")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>", "\u001b", "\u202e");
    }

    @Test
    void noNameAndNoLineIsTakenForMarkdown() throws IOException {
        List<String> hostile = List.of(
                "# Full marks",
                "- item",
                "+ item",
                "1. item",
                "2) item",
                "===",
                "--- ",
                "    code",
                "> said",
                "\t# tab");
        List<Message> notes = hostile.stream().map(Message::text).toList();
        for (String name : hostile) {
            SubmissionResult one = SampleClass.graded().submissions().get(4);
            SubmissionResult named = new SubmissionResult(
                    new Submission("s05", name, Path.of("class", "s05"), List.of(), List.of()),
                    one.status(),
                    List.of(),
                    notes);
            Report.write(SampleClass.graded().marked(List.of(named), BigDecimal.TEN), out, Locale.ENGLISH);

            List<String> lines =
                    Files.readString(out.resolve("feedback/s05.md")).lines().toList();
            assertThat(lines.subList(1, lines.size()).stream().map(line -> line.replaceFirst("^- ", "")))
                    .noneMatch(line -> line.matches("\\s*(#|[-+*] |\\d+[.)] |={3}|-{3}|>).*|(\t| {4}).*"));
        }
    }

    @Test
    void feedbackHoldsNothingOfOthers() throws IOException {
        for (String name : List.of("feedback/s02.html", "feedback/s02.md")) {
            assertThat(Files.readString(out.resolve(name)))
                    .containsPattern("Maria O(\'|&#39;)Neill")
                    .doesNotContain("s01", "s03", "张伟", "Nobody", "index.html", "class/");
        }
        assertThat(Files.readString(out.resolve("submissions/02-s02.html")))
                .contains("href=\"01-s01.html\"", "href=\"03-s03.html\"", "href=\"../index.html\"");
    }

    @Test
    void feedbackLeadsToNothingOutsideItself() throws IOException {
        String page = Files.readString(out.resolve("feedback/s02.html"));

        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") && page.contains("id=\"" + href.substring(1) + "\""));
    }

    @Test
    void everyLinkOfTheReportLeadsToAFile() throws IOException {
        for (String name : List.of("index.html", "submissions/02-s02.html", "explain/no-wait.html")) {
            Path page = out.resolve(name);
            assertThat(Pattern.compile("href=\"([^\"#]+)\"")
                            .matcher(Files.readString(page))
                            .results()
                            .map(found -> page.resolveSibling(found.group(1))))
                    .isNotEmpty()
                    .allMatch(Files::exists);
        }
    }

    @Test
    void theSummaryNamesNobody() throws IOException {
        assertThat(Files.readString(out.resolve("summary.html")))
                .doesNotContain("s01", "s02", "s03", "s04", "s05", "张伟", "O&#39;Neill", "HYPERLINK", "over();");
    }

    @Test
    void aRejectionIsShownWithItsEvidenceLessonAndSource() throws IOException {
        String page = Files.readString(out.resolve("submissions/02-s02.html"));

        assertThat(page)
                .contains("0 of 70 (70 missed)")
                .contains("it came while worker 1 was held")
                .contains("Call join() on both.")
                .contains("href=\"#f1-5\"")
                .contains("id=\"f1-5\"")
                .contains("<span id=\"f1-5\" class=\"marked\"><i>5</i>    over();</span>")
                .contains("href=\"../explain/no-wait.html\"");
        assertThat(Files.readString(out.resolve("feedback/s02.html"))).contains("id=\"explain-no-wait\"");
    }

    @Test
    void whatSeveralChecksHaveInCommonIsShownOnce() {
        List<SubmissionView.Checked> checks =
                twice(Locale.ENGLISH).exercises().get(0).checks();

        assertThat(checks).extracting(check -> check.source().size()).containsExactly(1, 0);
        assertThat(checks).extracting(check -> check.facts().size()).containsExactly(4, 0);
        assertThat(checks)
                .extracting(SubmissionView.Checked::asAbove)
                .containsExactly(new Link("", ""), new Link("The closing line waits", "#ex08-closing-waits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aCauseThatWasToldIsOnlyNamedAgain(String language) {
        SubmissionView view = twice(Locale.forLanguageTag(language));
        String page = new Templates().render("submission.jte", view);

        assertThat(page).contains("<a href=\"#ex08-closing-waits\">");
        assertThat(view.files().get(0).pieces().get(0).remarks()).hasSize(1);
        Golden.assertMatches(
                "as-above." + language + ".txt",
                page.substring(page.indexOf("<section"), page.indexOf("</section>"))
                                .replaceAll("<[^>]*>", " ")
                                .replaceAll("\\s*\n\\s*", "\n")
                                .strip()
                        + "\n\n"
                        + FeedbackMarkdown.of(view)
                                .lines()
                                .takeWhile(line -> !line.startsWith("####"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    @Test
    void ofACauseThatWasToldOnlyWhatTheCheckItselfExpectedAndGotIsNew() {
        Fact event = new Fact(Message.text("worker 1 (ant)"), Message.text("waits for ever, Main.java:2"));
        Judgement first = stuck("free", "main prints 0 to 99", "it printed no line", event);
        Judgement again = stuck("closing-waits", "main prints the closing line", "it never came", event);
        GradedClass graded = SampleClass.graded();
        ExerciseResult exercise =
                ExerciseResult.judged("ex08", Message.text("It got stuck."), List.of(first, again), List.of());

        assertThat(feedback(graded, List.of(exercise)))
                .containsOnlyOnce("The workers wait for each other.")
                .containsOnlyOnce("waits for ever")
                .contains("For the same reason as above", "main prints the closing line", "it never came");
        assertThat(ExerciseText.of(exercise, graded, Locale.ENGLISH))
                .containsOnlyOnce("The workers wait for each other.")
                .containsOnlyOnce("waits for ever")
                .contains("For the same reason as above", "main prints the closing line", "it never came");
    }

    private static Judgement stuck(String id, String expected, String but, Fact event) {
        return new Judgement(
                id,
                BigDecimal.TEN,
                Verdict.REJECTED,
                Optional.of(BigDecimal.ZERO),
                Optional.of("deadlock"),
                Message.text("The workers wait for each other."),
                List.of(
                        new Fact(Message.of("check.label-expected"), Message.text(expected)),
                        new Fact(Message.of("check.label-but"), Message.text(but)),
                        event),
                List.of(),
                Optional.of(Basis.RECORDED));
    }

    /** A page on which one mistake costs two checks. */
    private static SubmissionView twice(Locale locale) {
        Judgement first = SampleClass.noWait();
        Judgement again = new Judgement(
                "free",
                first.maxPoints(),
                first.verdict(),
                first.points(),
                first.reason(),
                first.message(),
                first.facts(),
                first.where(),
                first.basis());
        GradedClass graded = SampleClass.graded();
        SubmissionResult mistaken = graded.submissions().get(1);
        ExerciseResult exercise =
                ExerciseResult.judged("ex08", Message.text("It ended."), List.of(first, again), List.of());
        SubmissionResult twice =
                new SubmissionResult(mistaken.submission(), mistaken.status(), List.of(exercise), List.of(), List.of());
        Texts words = new Texts(locale);
        return new SubmissionPage(graded, words, new Lessons(graded.assignment(), words)).ofStudent(twice);
    }

    @Test
    void theIndexNamesTheMostFrequentMistakes() throws IOException {
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<a href=\"explain/no-wait.html\">Main does not wait for its workers</a>");
    }

    @Test
    void adjustmentsAreListedWithPointsAndReasons() throws IOException {
        Report.write(SampleClass.crowd(), out, Locale.ENGLISH);

        assertThat(Files.readString(out.resolve("submissions/06-s10.html")))
                .contains("<tr><th scope=\"row\">what the checks gave</th><td class=\"number\">30</td></tr>")
                .contains("<th scope=\"row\">ex08: The lock was a good idea.</th><td class=\"number\">+12.5</td>")
                .contains("<th scope=\"row\">One day late: 10 %</th><td class=\"number\">-4.25</td>")
                .contains("<tr><th scope=\"row\">what counts</th><td class=\"number\">38.25</td></tr>")
                .contains("Wait for all · 42.5/100");
        assertThat(Files.readString(out.resolve("index.html"))).contains("<td class=\"graded\">42.5*</td>");
    }

    @Test
    void theSummaryCountsWhereThereAreMany() throws IOException {
        Report.write(SampleClass.crowd(), out, Locale.ENGLISH);

        assertThat(Files.readString(out.resolve("summary.html")))
                .contains("<svg", "Main does not wait for its workers", "9 submissions", "a.join();");
    }

    @Test
    void theSummarySaysThatSomebodyIsLeftOutButNotHowManyOfAFew() throws IOException {
        Report.write(SampleClass.crowd(), out, Locale.ENGLISH);

        assertThat(Files.readString(out.resolve("summary.html")))
                .contains("17 submissions", "Left out: fewer than 3 submissions that have no total.");
    }

    @Test
    void amongMistakesOfAsManyTheOneThatCostsMostComesFirst() {
        GradedClass graded = SampleClass.graded();
        Submission submission = graded.submissions().get(0).submission();
        ExerciseResult result = ExerciseResult.judged(
                "ex08",
                Message.text("It ended."),
                List.of(lost("free", "a-cheap-one", 30), lost("closing-waits", "dear", 70)),
                List.of());
        GradedClass one = new GradedClass(
                graded.assignment(),
                graded.maxScores(),
                graded.isolation(),
                graded.engine(),
                List.of(new SubmissionResult(submission, SubmissionStatus.GRADED, List.of(result), List.of())),
                graded.timing());

        assertThat(ClassFigures.of(one).mistakes())
                .extracting(ClassFigures.CommonMistake::id)
                .containsExactly("dear", "a-cheap-one");
    }

    private static Judgement lost(String check, String reason, int points) {
        return new Judgement(
                check,
                BigDecimal.valueOf(points),
                Verdict.REJECTED,
                Optional.of(BigDecimal.ZERO),
                Optional.of(reason),
                Message.text(reason),
                List.of(),
                List.of(),
                Optional.of(Basis.RECORDED));
    }

    @Test
    void theSummaryOfAFewIsSilent() throws IOException {
        assertThat(Files.readString(out.resolve("summary.html")))
                .doesNotContain("<svg", "<table")
                .contains("Too few submissions");
    }

    @Test
    void feedbackAsMarkdownReadsAsItShould() throws IOException {
        Golden.assertMatches("feedback.en.md", Files.readString(out.resolve("feedback/s02.md")));
        Report.write(SampleClass.graded(), out, Locale.SIMPLIFIED_CHINESE);
        Golden.assertMatches("feedback.zh.md", Files.readString(out.resolve("feedback/s02.md")));
    }

    @Test
    void whatWasNotHandedInIsALineAndOnlyWhatIsOddIsToldApart() {
        GradedClass graded = SampleClass.graded();
        ExerciseResult absent = missing("ex02", Message.of("assignment.absent-all", "ByConstructor", "ex02"));
        ExerciseResult almost = missing("ex08", Message.of("assignment.almost", "WaitForAll", "Waitforall"));

        assertThat(feedback(graded, List.of(absent, almost)))
                .contains("## Not handed in: ex02 ex08\n\n- **ex08 Wait for all** ")
                .doesNotContain("- **ex02");
        assertThat(feedback(graded, List.of(absent)))
                .contains("- **ex02 By constructor** ByConstructor.java is not there");
    }

    private static ExerciseResult missing(String id, Message outcome) {
        return ExerciseResult.unjudged(id, BigDecimal.valueOf(100), ExerciseStatus.MISSING, outcome, List.of());
    }

    private static String feedback(GradedClass graded, List<ExerciseResult> exercises) {
        Submission submission = graded.submissions().get(0).submission();
        return Feedback.of(graded, Locale.ENGLISH)
                .markdown(new SubmissionResult(submission, SubmissionStatus.GRADED, exercises, List.of()));
    }

    @Test
    void pagesSpeakChineseWhenAsked() throws IOException {
        Report.write(SampleClass.graded(), out, Locale.SIMPLIFIED_CHINESE);

        assertThat(Files.readString(out.resolve("feedback/s02.html")))
                .contains("<html lang=\"zh-Hans\">")
                .contains("主线程没有等待工作线程")
                .contains("失 70 分");
    }

    @Test
    void theSheetOfGradesCannotStartAFormula() throws IOException {
        String sheet = Files.readString(out.resolve("grades.csv"));

        assertThat(sheet)
                .startsWith("\uFEFFid,student,ex02,ex08,total,max,status,review\r\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(GradesSheet.guarded("@SUM(1)")).isEqualTo("'@SUM(1)");
        assertThat(GradesSheet.guarded("-1")).isEqualTo("'-1");
    }

    @Test
    void theSheetOfGradesCannotStartAFormulaWhereSemicolonsStandBetweenCells() {
        assertThat(GradesSheet.guarded("x;=1+1;y")).isEqualTo("x;'=1+1;y");
        assertThat(GradesSheet.guarded("x;\"=1+1\"")).isEqualTo("x;'\"=1+1\"");
        assertThat(GradesSheet.guarded("x\t=1+1")).isEqualTo("x\\t=1+1");
        assertThat(GradesSheet.guarded("ex02 (up to 100); 1 + 1 = 2")).isEqualTo("ex02 (up to 100); 1 + 1 = 2");
    }

    @Test
    void neitherAFaultOfOursNorAnOpenCheckIsANumberInTheSheet() throws IOException {
        assertThat(Files.readString(out.resolve("grades.csv"))).containsPattern("s03,[^,]*,,,,200,fault,");
    }

    @Test
    void whatWasRefusedIsNamedWithItsReasonWhereverAPersonLooks() throws IOException {
        String reason = "java.lang.String is not yours to define.";

        assertThat(Files.readString(out.resolve("grades.csv")))
                .contains("s04,", "0,0,0,200,graded,ex08 refused: " + reason);
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<span>ex08: " + reason, "<td>ex08: refused</td>");
    }

    @Test
    void whatCouldNotBeReadHasNoPointsAnywhere() throws IOException {
        assertThat(Files.readString(out.resolve("grades.csv")))
                .contains("s05,Nobody,,,,200,rejected-at-intake,nothing to grade: There is no Java file in s05.");
        assertThat(Files.readString(out.resolve("index.html"))).containsPattern("s05</span></th><td>-</td>");
        for (String page : List.of("feedback/s05.html", "feedback/s05.md", "submissions/05-s05.html")) {
            assertThat(Files.readString(out.resolve(page)))
                    .contains("nothing to grade")
                    .doesNotContain("0/200");
        }
    }

    @Test
    void theSheetHoldsThePointsThatCount() throws IOException {
        Report.write(SampleClass.crowd(), out, Locale.ENGLISH);

        assertThat(Files.readString(out.resolve("grades.csv"))).contains("s10,Student 10,0,42.5,38.25,200,graded,");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(out.resolve("file"), "in the way");

        assertThat(Report.prepare(file).orElseThrow().in(Locale.ENGLISH)).contains(file.toString(), "--out");
        assertThat(Report.write(SampleClass.graded(), file, Locale.ENGLISH)).isInstanceOf(Report.NotWritable.class);
    }

    @Test
    void aFolderThatCanBeWrittenIsLeftAsItWas() throws IOException {
        Path fresh = out.resolve("a/b");

        assertThat(Report.prepare(fresh)).isEmpty();
        assertThat(names(fresh)).isEmpty();
    }

    private List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSize(5 + 5 + 3);
            return pages.stream().map(ReportTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
