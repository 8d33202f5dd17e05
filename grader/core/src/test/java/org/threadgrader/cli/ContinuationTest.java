package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ex08_wait_for_all.WaitForAllSources;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.journal.Journal;
import org.threadgrader.journal.Origin;

/** How a batch goes on from what an earlier one has left, with the real compiler, child JVMs and checks. */
class ContinuationTest {
    private static final String PACKAGE = "ex08_wait_for_all";
    private static final String ONCE = "graded-once";

    /** One for all tests: a report says where its class lies. */
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path exercises;
    private Path submissions;
    private Path report;
    private Path journal;

    @BeforeEach
    void install() throws IOException {
        clear();
        exercises = InstalledCourse.in(folder);
        submissions = folder.resolve("class");
        report = folder.resolve("report");
        journal = report.resolve("journal.log");
        submit("s1_right", WaitForAllSources.RIGHT);
        submit("s2_no_wait", WaitForAllSources.NO_WAIT);
        submit("s3_broken", WaitForAllSources.RIGHT.replace(";", ""));
        submit("s4_other", "class Other {}");
    }

    @Test
    void aBatchGoesOnWhereItWasBrokenOff() throws IOException {
        graded();
        String undisturbed = results();
        List<String> kept = breakOff(2);

        assertThat(grade("--resume")).isZero();

        assertThat(results()).isEqualTo(undisturbed);
        assertThat(said()).contains("2 of 4 submissions are done already");
        assertThat(Files.readAllLines(journal)).startsWith(kept.toArray(String[]::new));
        assertThat(judged()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void withoutItsJournalABatchIsNotGoneOnWith() throws IOException {
        grade("--exercises", "ex08");
        Files.delete(journal);
        Map<Path, Integer> before = files();

        assertThat(grade("--regrade")).isEqualTo(Action.USAGE);

        assertThat(said().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("journal.log", "grade anew without --regrade", "--overrides");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFileThatTheReportWritesIsNotReadAsAnInstructorsOwn() throws IOException {
        graded();
        Map<Path, Integer> before = files();

        assertThat(grade("--overrides", report.resolve("grades.csv").toString()))
                .isEqualTo(Action.USAGE);

        assertThat(said().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("grades.csv is one of the files that this writes", "--out");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatAFileBrowserLeavesInAFolderIsNobodys() throws IOException {
        Files.createDirectories(report);
        Files.writeString(report.resolve(".DS_Store"), "x");

        assertThat(grade()).isZero();
    }

    @Test
    void aBatchThatIsCompleteIsOnlyReportedAgain() throws IOException {
        graded();
        String undisturbed = results();
        Files.delete(report.resolve("results.json"));

        assertThat(grade("--resume")).isZero();

        assertThat(results()).isEqualTo(undisturbed);
        assertThat(judged()).hasSize(4);
    }

    @Test
    void aFaultIsTriedAgain() throws IOException {
        submit("s5_fault", WaitForAllSources.BREAKS_A_CHECK);

        assertThat(grade()).isEqualTo(Action.FAULT);

        assertThat(judged()).hasSize(4);
        assertThat(grade("--resume")).isEqualTo(Action.FAULT);
        assertThat(said()).contains("4 of 5 submissions are done already");
    }

    @Test
    void anUnfinishedBatchIsNotBegunAnew() throws IOException {
        graded();
        breakOff(2);
        Map<Path, Integer> before = files();

        assertThat(grade()).isEqualTo(Action.USAGE);

        assertThat(said().lines()).hasSize(1).first().asString().contains("2 results", "--resume");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aBatchAfterAFinishedOneJudgesEverythingAndKeepsTheOldJournal() throws IOException {
        graded();
        String undisturbed = results();
        List<String> old = Files.readAllLines(journal);

        assertThat(grade()).isZero();

        assertThat(results()).isEqualTo(undisturbed);
        assertThat(judged()).hasSize(4);
        assertThat(report.resolve("journal.before.log")).content().hasLineCount(old.size());
    }

    @Test
    void aRegradeJudgesWhatHasChanged() throws IOException {
        graded();
        submit("s2_no_wait", WaitForAllSources.RIGHT + "// mended\n");

        assertThat(grade("--regrade")).isZero();

        assertThat(said()).contains("Results reused: 3; judged anew: 1 (ex08 1).");
        assertThat(judged()).hasSize(5);
        assertThat(results()).doesNotContain("\"score\": 40,");
    }

    @Test
    void aRegradeJudgesWhatAnotherCheckJudges() throws IOException {
        graded();
        String undisturbed = results();
        assertThat(grade("--regrade")).isZero();
        assertThat(said()).contains("Results reused: 4; judged anew: 0.");
        Files.writeString(
                exercises.resolve("target/test-classes").resolve(PACKAGE).resolve("Inputs.txt"), "another");

        assertThat(grade("--regrade")).isZero();

        assertThat(said()).contains("Results reused: 0; judged anew: 4 (ex08 4).");
        assertThat(results()).isEqualTo(undisturbed);
    }

    @Test
    void whoIsNamedIsJudgedAnewAndTheOthersStayInTheReport() throws IOException {
        graded();
        String undisturbed = results();
        List<String> before = judged();

        assertThat(grade("--only", "s2_no_wait", "--only", "S1_RIGHT")).isZero();

        assertThat(results()).isEqualTo(undisturbed);
        assertThat(judged()).hasSize(6);
        assertThat(judged().subList(4, 6)).containsExactlyInAnyOrder(before.get(0), before.get(1));
    }

    @Test
    void aClassKeepsItsLanguageUntilAnotherIsAskedFor() throws IOException {
        grade("--lang", "zh");

        assertThat(grade("--only", "s1_right")).isZero();

        assertThat(report.resolve("index.html")).content().contains("<html lang=\"zh-Hans\">");
        assertThat(said()).contains("沿用上一批次的选项：--lang zh");

        assertThat(grade("--regrade", "--lang", "en")).isZero();

        assertThat(report.resolve("index.html")).content().contains("<html lang=\"en\">");
        assertThat(said()).doesNotContain("--lang");
    }

    @Test
    void anotherOnesFaultStaysInTheReportWhenSomebodyIsNamed() throws IOException {
        submit("s5_fault", WaitForAllSources.BREAKS_A_CHECK);
        grade();
        String undisturbed = results();

        assertThat(grade("--only", "s1_right")).isEqualTo(Action.FAULT);

        assertThat(results()).isEqualTo(undisturbed);
        assertThat(judged()).hasSize(5);
    }

    @Test
    void whoIsNamedInAnEmptyFolderIsAloneInAReportThatSaysSo() throws IOException {
        assertThat(grade("--only", "s2_no_wait")).isEqualTo(Action.INCONCLUSIVE);

        assertThat(said()).contains("Unfinished: 1 of 4 submissions are graded. Go on with --resume;");
        assertThat(results())
                .contains("\"id\": \"s2_no_wait\"", "Unfinished: 1 of 4 submissions are graded.")
                .doesNotContain("s1_right");
        assertThat(grade("--resume")).isZero();
        assertThat(results()).contains("s1_right").doesNotContain("Unfinished");
    }

    @Test
    void whatIsHandedOnIsMadeOnceAllAreGraded() throws IOException {
        assertThat(grade("--only", "s2_no_wait", "--format", "lti,csv")).isEqualTo(Action.INCONCLUSIVE);

        assertThat(said()).contains("; made once all are: grades.csv, summary.html, feedback, lti.");
        for (String later : List.of("grades.csv", "summary.html", "feedback", "lti")) {
            assertThat(report.resolve(later)).doesNotExist();
        }
        assertThat(report.resolve("index.html")).content().doesNotContain("grades.csv\"", "summary.html\"");
        assertThat(grade("--resume")).isZero();
        assertThat(said()).contains("As in the batch before: --format lti,csv.");
        assertThat(report.resolve("lti")).isDirectoryContaining("glob:**/s1_right.json");
        assertThat(report.resolve("grades.csv")).content().contains("s1_right", "s2_no_wait");
        assertThat(report.resolve("index.html")).content().contains("grades.csv\"", "summary.html\"");
    }

    @Test
    void whatAnEarlierRunMadeAndThisOneDoesNotIsRemoved() throws IOException {
        grade("--format", "lti,junit");
        Path own = Files.writeString(report.resolve("lti/notes.json"), "somebody's own");
        Path note = Files.writeString(report.resolve("feedback/notes.md"), "somebody's own");
        try (Stream<Path> gone = Files.walk(submissions.resolve("s3_broken"))) {
            gone.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }

        assertThat(grade("--format", "lti")).isZero();

        assertThat(said())
                .contains("Removed what an earlier run had left in junit, because this run does not make it anew.");
        assertThat(report.resolve("junit")).doesNotExist();
        assertThat(report.resolve("lti/s3_broken.json")).doesNotExist();
        assertThat(report.resolve("feedback/s3_broken.html")).doesNotExist();
        assertThat(report.resolve("feedback/s3_broken.md")).doesNotExist();
        assertThat(report.resolve("lti/s1_right.json")).exists();
        assertThat(own).exists();
        assertThat(note).exists();
    }

    @Test
    void aFolderOfSomebodyElsesFilesIsNotTouched() throws IOException {
        Files.createDirectories(report.resolve("feedback"));
        Files.writeString(report.resolve("feedback/letter.md"), "somebody's own");
        Files.writeString(report.resolve("grades.csv"), "somebody's own");
        Files.writeString(report.resolve("journal.log"), "somebody's own");
        Map<Path, Integer> before = files();

        assertThat(grade()).isEqualTo(Action.USAGE);

        assertThat(said().lines()).hasSize(1).first().asString().contains("report holds files", "--out");
        assertThat(files()).isEqualTo(before);
        assertThat(report).isDirectoryNotContaining("glob:**/journal.lock");
    }

    @Test
    void aReportWhoseJournalWasMovedAwayIsStillOurs() throws IOException {
        graded();
        Files.delete(journal);
        Files.delete(report.resolve("journal.lock"));

        assertThat(grade()).isZero();
    }

    @Test
    void aReportOfAnEarlierVersionLosesNothing() throws IOException {
        graded();
        Files.delete(report.resolve("report-files.txt"));
        Path gone = Files.writeString(report.resolve("feedback/gone.md"), "of a student who is gone");

        assertThat(grade()).isZero();

        assertThat(said()).contains("begun by an earlier version");
        assertThat(gone).exists();
    }

    @Test
    void faultsOfBeforeAreKeptWhereNothingIsDone() throws IOException {
        graded();
        Path faults = Files.writeString(report.resolve("faults.log"), "== of the run before");

        assertThat(grade("--only", "nobody")).isEqualTo(Action.USAGE);

        assertThat(faults).exists();
        assertThat(grade("--resume")).isZero();
        assertThat(faults).doesNotExist();
    }

    @Test
    void anEngineThatDoesNotStartChangesNothing() throws IOException {
        graded();
        Map<Path, Integer> before = files();
        String home = System.setProperty("java.home", folder.resolve("no-jdk").toString());
        try {
            assertThat(grade()).isEqualTo(Action.FAULT);
        } finally {
            System.setProperty("java.home", home);
        }

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aFinishedReportIsKeptUntilTheNextOneIs() throws IOException {
        grade("--format", "lti");
        List<String> scores = linesOf("lti");
        Path earlier = report.resolve("earlier");
        breakOff(1);

        assertThat(grade("--only", "s1_right")).isEqualTo(Action.INCONCLUSIVE);

        assertThat(linesOf("earlier/lti")).isEqualTo(scores);
        assertThat(earlier.resolve("grades.csv")).exists();
        assertThat(report.resolve("lti")).doesNotExist();
        assertThat(report.resolve("grades.csv")).doesNotExist();
        assertThat(grade("--resume")).isZero();
        assertThat(linesOf("lti")).hasSameSizeAs(scores);
        assertThat(report.resolve("grades.csv")).exists();
        assertThat(earlier).doesNotExist();
    }

    private List<String> linesOf(String formatted) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> found = Files.walk(report.resolve(formatted))) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        assertThat(lines).isNotEmpty();
        return lines;
    }

    @Test
    void aNameOfSeveralIsRefusedAndAnIdIsNot() throws IOException {
        submissions = folder.resolve("named");
        submit("Ann Lee_11_assignsubmission_file", WaitForAllSources.RIGHT);
        submit("Ann Lee_12_assignsubmission_file", WaitForAllSources.NO_WAIT);
        grade();

        assertThat(grade("--only", "ann lee")).isEqualTo(Action.USAGE);

        assertThat(said()).contains("2 submissions are of \"ann lee\": name the one that is meant by its id (11, 12).");
        assertThat(grade("--only", "12")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void resultsOfAnotherIsolationAreNotTakenOverInSilence(String language) {
        Map<String, String> before = Map.of("--isolation", "server");
        Map<String, String> now = Map.of("--isolation", "portable");
        StringBuilder said = new StringBuilder();
        for (Map<String, String> options : List.of(before, now, Map.<String, String>of())) {
            Continuation.otherIsolation(new Origin("a", List.of(), options), new Origin("a", List.of(), now))
                    .ifPresent(why ->
                            said.append(why.in(Locale.forLanguageTag(language))).append('\n'));
        }

        Golden.assertMatches("other-isolation." + language + ".txt", said.toString());
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        Files.createDirectories(report);
        try (Journal other = Journal.open(report).orElseThrow()) {
            assertThat(other.size()).isZero();

            assertThat(grade()).isEqualTo(Action.USAGE);
        }

        assertThat(said().lines()).hasSize(1).first().asString().contains("Another batch", "report");
        assertThat(grade()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatCannotBeIsOneLineThatSaysWhatToDo(String language) throws IOException {
        graded();
        StringBuilder lines = new StringBuilder();
        lines.append(refused(language, "--resume", "--regrade"));
        lines.append(refused(language, "--only", "s2_nowait"));
        lines.append(refused(language, "--only", "nobody at all"));
        lines.append(refused(language, "--only", ""));
        Path moved = Files.move(submissions, folder.resolve("class2"));
        submissions = moved;
        lines.append(refused(language, "--resume"));
        lines.append(refused(language, "--only", "s1_right"));
        submissions = Files.move(moved, folder.resolve("class"));
        submit("s3_broken", WaitForAllSources.RIGHT + "// mended\n");
        lines.append(refused(language, "--only", "s1_right"));
        breakOff(3);
        lines.append(refused(language));
        Files.writeString(
                exercises.resolve("assignment.yaml"),
                Files.readString(exercises.resolve("assignment.yaml")).replace("id: small", "id: large"));
        lines.append(refused(language, "--regrade"));

        Golden.assertMatches("continuation." + language + ".txt", lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsSaidOfTheFolderReadsWell(String language) throws IOException {
        StringBuilder lines = new StringBuilder();
        Files.writeString(Files.createDirectories(report).resolve("letter.txt"), "somebody's own");
        lines.append(told(language));
        Files.delete(report.resolve("letter.txt"));
        lines.append(told(language, "--only", "s1_right", "--format", "lti,junit"));
        lines.append(told(language, "--resume"));
        lines.append(told(language, "--regrade", "--format", "none"));
        Files.delete(report.resolve("report-files.txt"));
        lines.append(told(language, "--resume"));
        breakOff(1);
        lines.append(told(language, "--only", "s1_right"));
        lines.append(told(language, "--resume"));
        submissions = folder.resolve("named");
        submit("Ann Lee_11_assignsubmission_file", WaitForAllSources.RIGHT);
        submit("Ann Lee_12_assignsubmission_file", WaitForAllSources.NO_WAIT);
        lines.append(told(language));
        lines.append(told(language, "--only", "Ann Lee"));

        Golden.assertMatches("report-folder." + language + ".txt", lines.toString());
    }

    private String told(String language, String... options) {
        List<String> args = new ArrayList<>(List.of(options));
        args.addAll(List.of("--lang", language));
        int status = grade(args.toArray(String[]::new));
        String said = said().lines()
                .filter(line -> line.startsWith("grader: "))
                .map(line -> line.replace(folder.toString(), "") + "\n")
                .collect(Collectors.joining());
        return "$ grader grade " + String.join(" ", options) + "\n" + said + "(" + status + ")\n";
    }

    private String refused(String language, String... options) throws IOException {
        Map<Path, Integer> before = files();
        List<String> args = new ArrayList<>(List.of(options));
        args.addAll(List.of("--lang", language));

        assertThat(grade(args.toArray(String[]::new))).isEqualTo(Action.USAGE);

        assertThat(files()).isEqualTo(before);
        assertThat(said().lines()).hasSize(1);
        return "$ grader grade " + String.join(" ", options) + "\n" + said().replace(folder.toString(), "");
    }

    /** What there is in the report's folder, by content. */
    private Map<Path, Integer> files() throws IOException {
        Map<Path, Integer> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(report)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.readString(file).hashCode());
            }
        }
        return files;
    }

    /** Leaves the folder as a batch that was killed after some results leaves it; returns the lines of its journal. */
    private List<String> breakOff(int results) throws IOException {
        List<String> lines = Files.readAllLines(journal).subList(0, 1 + results);
        Files.write(journal, lines);
        Files.writeString(journal, "0123abcd torn", StandardOpenOption.APPEND);
        Files.delete(report.resolve("results.json"));
        return lines;
    }

    /** The key of each result in the journal. */
    private List<String> judged() throws IOException {
        return Files.readAllLines(journal).stream()
                .map(line -> line.split(" ")[1])
                .filter(word -> word.length() == 64)
                .toList();
    }

    /** Without its timing. */
    private String results() throws IOException {
        String results = Files.readString(report.resolve("results.json"));
        return results.substring(0, results.indexOf("\"timing\""));
    }

    private String said() {
        return err.toString();
    }

    /** The whole class is graded, as by {@link #grade}: once for all tests that go on from there. */
    private void graded() throws IOException {
        Path once = folder.resolve(ONCE);
        if (Files.exists(once)) {
            copy(once, report);
        } else {
            grade();
            copy(report, once);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Takes away what the test before has left. */
    private static void clear() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> !file.equals(folder) && !file.startsWith(folder.resolve(ONCE)))
                    .sorted(Comparator.reverseOrder())
                    .map(Path::toFile)
                    .forEach(File::delete);
        }
    }

    private int grade(String... options) {
        err.getBuffer().setLength(0);
        List<String> line = new ArrayList<>(List.of("grade", submissions.toString(), "--out", report.toString()));
        line.addAll(List.of("--jobs", "1", "--isolation", "portable", "--assignment", exercises.toString()));
        line.addAll(List.of(options));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH);
        return Main.run(line, new Terminal(terminal.out(), terminal.err(), Languages.asked(line)));
    }

    private void submit(String student, String text) throws IOException {
        Files.writeString(Files.createDirectories(submissions.resolve(student)).resolve("WaitForAll.java"), text);
    }
}
