package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadgrader.format.SampleSubmissions.MISTAKEN;
import static org.threadgrader.format.SampleSubmissions.PERFECT;
import static org.threadgrader.format.SampleSubmissions.canvas;
import static org.threadgrader.format.SampleSubmissions.from;
import static org.threadgrader.format.SampleSubmissions.graded;
import static org.threadgrader.format.SampleSubmissions.moodle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Manifest;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.Inventory;

/** What is asked for, and where it goes. */
class FormatsTest {
    @TempDir
    Path folder;

    private final List<Submission> submissions = List.of(moodle("Ann Lee", 11), moodle("张伟", 12));

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatCannotBeMadeIsSaidInOneLine(String language) throws IOException {
        Path given = Files.createDirectories(folder.resolve("moodle")).resolve("worksheet.csv");
        Optional<Path> file = Optional.of(given);
        StringBuilder said = new StringBuilder();
        for (Wanted wanted : List.of(
                wanted("moodel"),
                wanted("canvas"),
                new Wanted(List.of("tmc"), file, Optional.empty(), Optional.empty()),
                new Wanted(List.of("moodle"), Optional.empty(), file, Optional.empty()),
                new Wanted(List.of("canvas"), Optional.empty(), Optional.empty(), Optional.of("HW1")),
                new Wanted(List.of("moodle"), file, Optional.empty(), Optional.empty()))) {
            Opening opening = Formats.open(wanted, submissions, folder);
            assertThat(opening).isInstanceOf(Unfit.class);
            said.append(((Unfit) opening)
                            .reason()
                            .in(Locale.forLanguageTag(language))
                            .replace(folder.toString(), "…"))
                    .append('\n');
        }
        Golden.assertMatches("formats-refused." + language + ".txt", said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutAFileToFillInItSaysThatThereAreNoGradesAndHowToHaveThem(String language) {
        List<Submission> both = List.of(moodle("Ann Lee", 11), canvas("doejane", 12));
        StringBuilder said = new StringBuilder();
        ((Formats) Formats.open(wanted("moodle", "canvas"), both, folder))
                .notes()
                .forEach(note ->
                        said.append(note.in(Locale.forLanguageTag(language))).append('\n'));

        Golden.assertMatches("formats-without-grades." + language + ".txt", said.toString());
    }

    @Test
    void allThatHaveANameCanBeMadeInOneGo() throws IOException {
        List<Submission> both = List.of(moodle("Ann Lee", 11), canvas("doejane", 12));
        write((Formats) Formats.open(wanted(Formats.names().toArray(String[]::new)), both, folder), both);

        try (Stream<Path> made = Files.list(folder).filter(Files::isDirectory)) {
            assertThat(made.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "moodle", "canvas", "gradescope", "classroom", "exercism", "junit", "tmc", "sarif", "lti");
        }
        assertThat(folder.resolve("gradescope/11.json")).exists();
        assertThat(folder.resolve("junit/TEST-12.xml")).exists();
    }

    @Test
    void theSameClassGivesTheSameBytes() throws IOException {
        write("moodle", "junit");
        byte[] zip = Files.readAllBytes(folder.resolve("moodle/feedback.zip"));
        byte[] xml = Files.readAllBytes(folder.resolve("junit/TEST-11.xml"));

        write("moodle", "junit");

        assertThat(Files.readAllBytes(folder.resolve("moodle/feedback.zip"))).isEqualTo(zip);
        assertThat(Files.readAllBytes(folder.resolve("junit/TEST-11.xml"))).isEqualTo(xml);
    }

    @Test
    void idsThatNoDiskCanHoldOrThatDifferInCaseAloneHaveFilesOfTheirOwn() throws IOException {
        List<Submission> odd = List.of(from("week1/a", "A", "a"), from("Week1:A", "B", "b"));

        write((Formats) Formats.open(wanted("tmc"), odd, folder), odd);

        assertThat(folder.resolve("tmc/week1-a.json")).exists();
        assertThat(folder.resolve("tmc/Week1-A-"
                        + Manifest.digest("Week1:A".getBytes(StandardCharsets.UTF_8))
                                .substring(0, 8) + ".json"))
                .exists();
    }

    @Test
    void aLongFolderKeepsItsFilesNameWhoeverElseHandsIn() throws IOException {
        String begin = "Group of the seminar on Tuesday afternoons, 14 h ";
        Submission second = from(begin + "12", "B", "b");
        List<Submission> both = List.of(from(begin + "11", "A", "a"), second);

        List<String> together = filesOf("tmc", both);
        List<String> alone = filesOf("tmc", List.of(second));

        assertThat(together).hasSize(2).containsAll(alone);
    }

    private List<String> filesOf(String format, List<Submission> some) throws IOException {
        int[] samples = some.stream().mapToInt(one -> PERFECT).toArray();
        Path alone = Files.createTempDirectory(folder, "some");
        write((Formats) Formats.open(wanted(format), some, alone), graded(some, samples), alone);
        try (Stream<Path> made = Files.list(alone.resolve(format))) {
            return made.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void attemptsForOneFolderOfTheFeedbackAreNamedWhereNothingChoosesOneOfThem() {
        List<Submission> attempts = List.of(
                moodle("Ann Lee", 11).called("w1/11"), moodle("Ann Lee", 11).called("w2/11"));

        assertThat(((Formats) Formats.open(wanted("moodle"), attempts, folder)).attempts())
                .hasValueSatisfying(reason -> assertThat(reason.in(Locale.ENGLISH))
                        .contains("Ann Lee", "w1/11 and w2/11", "attempts: best or last"));
    }

    @Test
    void whoHasAnothersNumberIsNamedAndInNoFileThatGoesByIt() throws IOException {
        List<Submission> three =
                List.of(moodle("Ann Lee", 31), moodle("Bob", 31).called("31-2"), moodle("张伟", 12));

        Formats formats = (Formats) Formats.open(wanted("moodle", "lti", "tmc"), three, folder);
        write(formats, graded(three, PERFECT, MISTAKEN, PERFECT), folder);

        assertThat(formats.notes())
                .anySatisfy(note -> assertThat(note.in(Locale.ENGLISH))
                        .startsWith("31 is the number of several students here: Ann Lee (31), Bob (31-2)."));
        assertThat(unzipped(folder.resolve("moodle/feedback.zip")))
                .containsOnlyKeys("张伟_12_assignsubmission_file/feedback.html");
        assertThat(folder.resolve("lti"))
                .isDirectoryContaining("glob:**12.json")
                .isDirectoryNotContaining("glob:**31*");
        assertThat(folder.resolve("tmc")).isDirectoryContaining("glob:**31-2.json");
    }

    @Test
    void eachOfATeamOfMoodlesGetsItsFeedback() throws IOException {
        List<Submission> team = List.of(moodle("Team 1-Ann Lee", 11), moodle("Team 1-张伟", 12));

        write((Formats) Formats.open(wanted("moodle"), team, folder), graded(team, PERFECT, PERFECT), folder);

        assertThat(unzipped(folder.resolve("moodle/feedback.zip")))
                .containsOnlyKeys(
                        "Team 1-Ann Lee_11_assignsubmission_file/feedback.html",
                        "Team 1-张伟_12_assignsubmission_file/feedback.html");
    }

    @Test
    void feedbackGoesBackToMoodleInTheFoldersOfTheDownload() throws IOException {
        write("moodle");

        Map<String, String> files = unzipped(folder.resolve("moodle/feedback.zip"));

        assertThat(files)
                .containsOnlyKeys(
                        "Ann Lee_11_assignsubmission_file/feedback.html", "张伟_12_assignsubmission_file/feedback.html");
        assertThat(files.get("张伟_12_assignsubmission_file/feedback.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("worker 1 was held before its line 99", "Two days late.");
    }

    @Test
    void attemptsForOneRowAreNamedWhereNothingChoosesOneOfThem() throws IOException {
        Path gradebook = Files.writeString(
                folder.resolve("gradebook.csv"), "Student,ID,Section,HW1 (777)\n\"Doe, Jane\",4321,Sec 1,\n");
        List<Submission> attempts = List.of(
                canvas("doejane", 4321).called("w1/4321"),
                canvas("doejane", 4321).called("w2/4321"));

        Opening opening = Formats.open(
                new Wanted(List.of("canvas"), Optional.empty(), Optional.of(gradebook), Optional.empty()),
                attempts,
                folder);

        assertThat(((Formats) opening).attempts())
                .hasValueSatisfying(reason -> assertThat(reason.in(Locale.ENGLISH))
                        .contains("Doe, Jane has one row", "w1/4321 and w2/4321", "attempts: best or last"));
    }

    @Test
    void feedbackGoesBackToCanvasUnderTheAttachmentsNumber() throws IOException {
        List<Submission> two = List.of(canvas("doejane", 4321), from("plain", "plain", "plain"));
        write((Formats) Formats.open(wanted("canvas"), two, folder), two);

        assertThat(unzipped(folder.resolve("canvas/feedback.zip")))
                .containsOnlyKeys("doejane_LATE_4321_98765_feedback.html");
    }

    @Test
    void feedbackGoesToNobodyOfAnotherName() throws IOException {
        Path gradebook = Files.writeString(
                folder.resolve("gradebook.csv"),
                "Student,ID,Section,HW1 (777)\n\"Doe, Jane\",4321,Sec 1,\n\"Roe, Al\",4322,Sec 1,\n");
        Path worksheet = Files.writeString(
                folder.resolve("Grades.csv"),
                "Identifier,Full name,Grade,Maximum Grade,Feedback comments\n"
                        + "Participant 11,Ann Lee,,10.00,\nParticipant 12,Bob Ray,,10.00,\n");
        List<Submission> all =
                List.of(moodle("Ann Lee", 11), moodle("张伟", 12), canvas("doejane", 4321), canvas("poebo", 4322));

        Formats formats = (Formats) Formats.open(
                new Wanted(
                        List.of("moodle", "canvas"), Optional.of(worksheet), Optional.of(gradebook), Optional.empty()),
                all,
                folder);
        write(formats, graded(all, PERFECT, PERFECT, PERFECT, PERFECT), folder);

        assertThat(unzipped(folder.resolve("moodle/feedback.zip")))
                .containsOnlyKeys("Ann Lee_11_assignsubmission_file/feedback.html");
        assertThat(unzipped(folder.resolve("canvas/feedback.zip")))
                .containsOnlyKeys("doejane_LATE_4321_98765_feedback.html");
    }

    @Test
    void nobodysFeedbackHoldsAnothersName() throws IOException {
        write("moodle");

        Map<String, String> files = unzipped(folder.resolve("moodle/feedback.zip"));

        assertThat(files.get("Ann Lee_11_assignsubmission_file/feedback.html"))
                .contains("Ann Lee")
                .doesNotContain("张伟");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Files.writeString(folder.resolve("lti"), "in the way");
        Formats formats = (Formats) Formats.open(wanted("lti"), submissions, folder);

        assertThat(written(formats, submissions))
                .hasValueSatisfying(
                        reason -> assertThat(reason.in(Locale.ENGLISH)).contains("lti", "--out"));
    }

    private void write(String... names) throws IOException {
        write((Formats) Formats.open(wanted(names), submissions, folder), submissions);
    }

    private void write(Formats formats, List<Submission> two) throws IOException {
        assertThat(written(formats, two)).isEmpty();
    }

    private static void write(Formats formats, GradedClass graded, Path to) throws IOException {
        assertThat(written(formats, graded, to)).isEmpty();
    }

    private Optional<Message> written(Formats formats, List<Submission> two) throws IOException {
        return written(formats, graded(two, PERFECT, MISTAKEN), folder);
    }

    private static Optional<Message> written(Formats formats, GradedClass graded, Path to) throws IOException {
        try (Inventory inventory = Inventory.open(to, Inventory.REPORT)) {
            return formats.write(graded, inventory, Locale.ENGLISH);
        }
    }

    private static Wanted wanted(String... names) {
        return new Wanted(List.of(names), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Map<String, String> unzipped(Path zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) read.getEntries()::asIterator) {
                files.put(
                        entry.getName(), new String(read.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
