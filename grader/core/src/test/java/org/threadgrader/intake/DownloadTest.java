package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;

/** A class as course systems give it for download, packed and unpacked. */
final class DownloadTest {
    private static final String SOURCE = "class A {}\n";

    @TempDir
    Path folder;

    @Test
    void moodlesFoldersTellNameAndNumber() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("王小明_12_assignsubmission_file/A.java", SOURCE)
                .file("Ann Lee_7_assignsubmission_file_/hw/A.java", SOURCE)
                .file("Participant_9_assignsubmission_file/A.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("12", "7", "9");
        assertThat(read.submissions())
                .extracting(Submission::student)
                .containsExactly("王小明", "Ann Lee", "Participant 9");
        assertThat(read.submissions().get(0).source())
                .isEqualTo(folder.resolve("all.zip/王小明_12_assignsubmission_file"));
        assertThat(paths(read.submissions().get(1))).containsExactly("hw/A.java");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void theSameFoldersUnpackedGiveTheSameClass() throws IOException {
        write("class/Ann Lee_7_assignsubmission_file/hw/A.java", SOURCE);
        write("class/Ann Lee_7_assignsubmission_onlinetext/onlinetext.html", "");
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(read.submissions()).extracting(Submission::student).containsExactly("Ann Lee");
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("7");
        assertThat(paths(read.submissions().get(0))).containsExactly("hw/A.java");
    }

    /** José, packed by Windows: the code page of DOS, and Windows' own. */
    @ParameterizedTest
    @ValueSource(strings = {"IBM437", "windows-1252"})
    void aNamePackedInTheWestKeepsItsNumber(String charset) throws IOException {
        Charset packed = Charset.forName(charset);
        ClassFolder read = zipped(ZipBytes.zip()
                .file("José_12345_assignsubmission_file/A.java".getBytes(packed), bytes(SOURCE))
                .file("Jörg Müller_12346_assignsubmission_file/A.java".getBytes(packed), bytes(SOURCE)));

        assertThat(read.submissions()).extracting(Submission::id).containsExactly("12345", "12346");
        assertThat(read.submissions()).extracting(Submission::student).containsExactly("José", "Jörg Müller");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anArchiveBesideItsFolderIsToldOfTheClass() throws IOException {
        byte[] own = ZipBytes.zip().file("A.java", SOURCE).bytes();
        ClassFolder read = zipped(ZipBytes.zip()
                .file("ann/A.java", SOURCE)
                .file("ann.zip", own)
                .file("bo/A.java", SOURCE)
                .file("bo.zip", own));

        assertThat(english(read.notes()))
                .containsExactly("left out, since the folder of the same name counts: ann.zip, bo.zip");
    }

    @Test
    void namesThatDifferByABlankAreTold() throws IOException {
        byte[] own = ZipBytes.zip().file("A.java", SOURCE).bytes();
        ClassFolder read = zipped(ZipBytes.zip().file("ann.zip", own).file("ann .zip", own));

        assertThat(english(read.notes()))
                .containsExactly("the names of these submissions differ only by blanks at an end: \"ann\", \"ann \". "
                        + "If they are one student's, leave one");
    }

    @Test
    void whatCouldNotBeReadIsToldApartFromWhatNobodyMeans() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("ann/A.java", SOURCE)
                .file("ann/target/B.java", SOURCE)
                .file("ann/essay.pdf", "x")
                .file("ann/Names.java.txt", SOURCE)
                .file("ann/hw.rar", "x")
                .file("ann/C.java", SOURCE + " ".repeat(Gathering.MAX_FILE_BYTES)));

        assertThat(english(read.submissions().get(0).unread()))
                .containsExactly(
                        "C.java is larger than 256 KB and was refused: Java sources are smaller",
                        "packed as rar, which is not read; pack the files as zip and hand that in: hw.rar",
                        "not read, since its name does not end in .java; rename it and hand it in again: Names.java.txt");
    }

    @Test
    void aZipInAMoodleFolderIsRead() throws IOException {
        byte[] own = ZipBytes.zip().file("A.java", SOURCE).bytes();
        ClassFolder read = zipped(ZipBytes.zip().file("Ann Lee_7_assignsubmission_file/hw.zip", own));
        assertThat(paths(read.submissions().get(0))).containsExactly("hw.zip/A.java");
    }

    @Test
    void aClassThatWasPackedOnceMoreIsReadAsTheClass() throws IOException {
        byte[] own = ZipBytes.zip().file("C.java", SOURCE).bytes();
        byte[] moodle = ZipBytes.zip()
                .file("Ann Lee_7_assignsubmission_file/A.java", SOURCE)
                .file("Bo Li_8_assignsubmission_file/hw.zip", own)
                .bytes();
        ClassFolder read =
                zipped(ZipBytes.zip().file("__MACOSX/._threads.zip", "").file("threads-5.zip", moodle));

        assertThat(read.submissions()).extracting(Submission::id).containsExactly("7", "8");
        assertThat(paths(read.submissions().get(1))).containsExactly("hw.zip/C.java");
        assertThat(read.submissions().get(0).source())
                .isEqualTo(folder.resolve("all.zip/threads-5.zip/Ann Lee_7_assignsubmission_file"));
        assertThat(english(read.notes()))
                .containsExactly("all there was is threads-5.zip, which holds a whole class: that class was read");
    }

    @Test
    void aDownloadThatLiesAloneInAFolderIsReadAsTheClass() throws IOException {
        write(
                "class/submissions.zip",
                ZipBytes.zip()
                        .file("doejane_4321_98765_A.java", SOURCE)
                        .file("roe_77_98767_B.java", SOURCE)
                        .bytes());

        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));

        assertThat(read.submissions()).extracting(Submission::id).containsExactly("4321", "77");
    }

    @Test
    void aStudentsZipIsNoClassThoughItIsTheOnlyOne() throws IOException {
        byte[] own = ZipBytes.zip()
                .file("Ann Lee_7_assignsubmission_file/A.java", SOURCE)
                .file("ex05_names/B.java", SOURCE)
                .bytes();

        ClassFolder read = zipped(ZipBytes.zip().file("ann.zip", own));

        assertThat(read.submissions()).extracting(Submission::student).containsExactly("ann");
        assertThat(read.submissions().get(0).files()).hasSize(2);
    }

    @Test
    void aJarOfSourcesIsHandedInAsAZipIs() throws IOException {
        byte[] sources = ZipBytes.zip()
                .file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n")
                .file("A.java", SOURCE)
                .bytes();
        byte[] library = ZipBytes.zip().file("junit/Test.class", "").bytes();
        ClassFolder read = zipped(ZipBytes.zip()
                .file("ann.jar", sources)
                .file("junit.jar", library)
                .file("bo/hw.jar", sources)
                .file("cy/lib.jar", library)
                .file("di/B.java", SOURCE)
                .file("di/library-sources.jar", sources)
                .file("doejane_4321_98765_work.jar", sources));

        assertThat(read.submissions()).extracting(Submission::id).containsExactly("4321", "ann", "bo", "cy", "di");
        assertThat(read.submissions())
                .extracting(submission -> paths(submission))
                .containsExactly(
                        List.of("work.jar/A.java"),
                        List.of("ann.jar/A.java"),
                        List.of("hw.jar/A.java"),
                        List.of(),
                        List.of("B.java"));
        assertThat(read.submissions().get(2).notes()).isEmpty();
        assertThat(rejection(read.submissions().get(3)))
                .isEqualTo("the submission holds no Java source (.java), only lib.jar: hand in the .java files, "
                        + "as they are or packed as zip");
        assertThat(english(read.submissions().get(4).notes()))
                .containsExactly(
                        "left out, since builds, editors and systems make such files, or they are tests: library-sources.jar");
        assertThat(english(read.notes()))
                .containsExactly(
                        "junit.jar is neither a folder nor a zip and was left out: put it into its student's folder");
    }

    @Test
    void canvasFilesAreBroughtTogetherByStudent() throws IOException {
        byte[] own = ZipBytes.zip().file("C.java", SOURCE).bytes();
        ClassFolder read = zipped(ZipBytes.zip()
                .file("doejane_LATE_4321_98765_A.java", SOURCE)
                .file("doejane_LATE_4321_98766_more.zip", own)
                .file("anon_77_98767_B.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("4321", "77");
        assertThat(read.submissions()).extracting(Submission::student).containsExactly("doejane", "anon 77");
        assertThat(paths(read.submissions().get(0))).containsExactly("A.java", "more.zip/C.java");
    }

    @Test
    void aMarkOfLatenessIsToldAndIsNoReasonThatNothingCanBeRead() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("doejane_LATE_4321_98765_A.java", SOURCE)
                .file(
                        "poe_LATE_4322_98766_essay.zip",
                        ZipBytes.zip().file("a.txt", "x").bytes())
                .file("roe_4323_98767_A.java", SOURCE));
        assertThat(english(read.submissions().get(0).notes()))
                .containsExactly("handed in late, as the course system marks it");
        assertThat(rejection(read.submissions().get(1))).startsWith("the submission holds no Java source");
        assertThat(read.submissions().get(2).notes()).isEmpty();
    }

    @Test
    void ofACanvasFileThatWasHandedInAgainTheNewestCounts() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("doejane_4321_5_A.java", "class Old {}")
                .file("doejane_4321_9_A-2.java", "class New {}")
                .file("doejane_4321_7_A-1.java", "class Middle {}"));
        Submission submission = read.submissions().get(0);
        assertThat(submission.files()).extracting(SourceFile::text).containsExactly("class New {}");
        assertThat(paths(submission)).containsExactly("A.java");
        assertThat(english(submission.notes()))
                .containsExactly(
                        "A.java was handed in again: the newest counts (doejane_4321_9_A-2.java), and doejane_4321_7_A-1.java was left out",
                        "A.java was handed in again: the newest counts (doejane_4321_9_A-2.java), and doejane_4321_5_A.java was left out");
    }

    @Test
    void aDownloadWithoutAByteIsSaidToBeEmpty() throws IOException {
        assertThat(unreadable(new byte[0])).endsWith("all.zip is empty (0 bytes): download it again");
    }

    @Test
    void aFileOfACanvasStudentWithoutJavaIsRejectedNotLost() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip().file("doejane_4321_5_essay.pdf", ""));
        assertThat(rejection(read.submissions().get(0)))
                .startsWith("the submission holds no Java source (.java), only essay.pdf: ");
    }

    @Test
    void aZipOrAFolderWithAnyNameIsAStudents() throws IOException {
        write("class/chen/A.java", SOURCE);
        write("class/王小明.zip", ZipBytes.zip().file("A.java", SOURCE).bytes());
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "王小明");
        assertThat(paths(read.submissions().get(1))).containsExactly("王小明.zip/A.java");
    }

    @Test
    void aZipBesideItsFolderIsLeftOut() throws IOException {
        write("class/chen/A.java", SOURCE);
        write("class/chen.zip", ZipBytes.zip().file("A.java", SOURCE).bytes());
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(read.submissions()).hasSize(1);
        assertThat(english(read.submissions().get(0).notes()))
                .containsExactly("chen.zip was left out: the folder of the same name counts");
    }

    @Test
    void aZipBesideAFolderWithoutSourcesCounts() throws IOException {
        Files.createDirectories(folder.resolve("class/chen"));
        write("class/chen.zip", ZipBytes.zip().file("A.java", SOURCE).bytes());
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(paths(read.submissions().get(0))).containsExactly("chen.zip/A.java");
        assertThat(read.submissions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "实验_01_2021001_张三.zip, 实验_01_2021002_李四.zip",
        "实验_1_2021001_张三.zip, 实验_1_2021002_李四.zip",
        "实验_1_2021001_src.zip, 实验_1_2021002_src.zip",
        "hw_2026_11_ann.zip, hw_2026_11_bob.zip",
        "doe_7_11_lab-1.zip, doe_7_12_lab-2.zip"
    })
    void zipsThatOnlyLookLikeOneCanvasStudentsAreEachAStudents(String one, String other) throws IOException {
        byte[] zip = ZipBytes.zip().file("A.java", SOURCE).bytes();
        ClassFolder read = zipped(ZipBytes.zip().file(one, zip).file(other, zip));
        assertThat(read.submissions())
                .extracting(Submission::student)
                .containsExactlyInAnyOrder(one.replace(".zip", ""), other.replace(".zip", ""));
    }

    @Test
    void ofAZipThatWasHandedInAgainTheLaterOneCounts() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file(
                        "doe_7_11_lab.zip",
                        ZipBytes.zip().file("A.java", "class Old {}").bytes())
                .file(
                        "doe_7_12_lab-1.zip",
                        ZipBytes.zip().file("A.java", "class New {}").bytes()));
        assertThat(read.submissions()).hasSize(1);
        assertThat(read.submissions().get(0).files())
                .extracting(SourceFile::text)
                .containsExactly("class New {}");
    }

    @Test
    void aZipThatABrowserHasNumberedIsCalledAsBefore() throws IOException {
        byte[] zip = ZipBytes.zip()
                .file("hw1/ann/A.java", SOURCE)
                .file("hw1/bob/A.java", SOURCE)
                .bytes();
        write("hw1 (1).zip", zip);
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("hw1 (1).zip"));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("ann", "bob");
    }

    @Test
    void anArchiveOfAnotherKindIsRejectedNotLost() throws IOException {
        write("class/chen.rar", "Rar!");
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen");
        assertThat(rejection(read.submissions().get(0)))
                .isEqualTo("packed as rar, which is not read; pack the files as zip and hand that in: chen.rar");
    }

    @Test
    void aFolderCalledAsTheZipIsLookedThrough() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .folder("all/")
                .file("all/chen/A.java", SOURCE)
                .file("all/wang/A.java", SOURCE)
                .file("__MACOSX/all/._chen", ""));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "wang");
        assertThat(paths(read.submissions().get(0))).containsExactly("A.java");
    }

    @Test
    void aFolderOfACourseSystemsNamesIsLookedThrough() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip().file("Homework 1/Ann_7_assignsubmission_file/A.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("7");
    }

    @Test
    void aStudentsFileThatIsNamedLikeACourseSystemsDoesNotMakeTheFolderAClass() throws IOException {
        ClassFolder read =
                zipped(ZipBytes.zip().file("chen/WaitForAll.java", SOURCE).file("chen/Ex_3_1_Notes.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen");
        assertThat(paths(read.submissions().get(0))).containsExactly("Ex_3_1_Notes.java", "WaitForAll.java");
        assertThat(english(read.notes())).hasSize(1).first().asString().startsWith("only one submission: chen");
    }

    @Test
    void aFolderOfACourseSystemsFilesIsLookedThroughOnlyWhereAllAreSo() throws IOException {
        ZipBytes files =
                ZipBytes.zip().file("hw1/annlee_11_101_A.java", SOURCE).file("hw1/bobray_12_102_A.java", SOURCE);
        assertThat(zipped(files).submissions()).extracting(Submission::id).containsExactly("11", "12");
        assertThat(zipped(files.file("hw1/src/B.java", SOURCE)).submissions())
                .extracting(Submission::id)
                .containsExactly("hw1");
    }

    @Test
    void whatOneStudentHandedInIsOneSubmissionWhateverItsNames() throws IOException {
        write("submission/Ex_3_1_Notes.java", SOURCE);
        write("ann.zip", ZipBytes.zip().file("Ex_3_1_Notes.java", SOURCE).bytes());

        ClassFolder ofFolder = (ClassFolder) Intake.ofOneStudent(folder.resolve("submission"));
        ClassFolder ofZip = (ClassFolder) Intake.ofOneStudent(folder.resolve("ann.zip"));

        assertThat(ofFolder.submissions()).extracting(Submission::id).containsExactly("submission");
        assertThat(paths(ofFolder.submissions().get(0))).containsExactly("Ex_3_1_Notes.java");
        assertThat(ofZip.submissions()).extracting(Submission::id).containsExactly("ann");
        assertThat(ofZip.submissions().get(0).rejection()).isEmpty();
    }

    @Test
    void anyOtherSingleFolderIsTheOneStudents() throws IOException {
        ClassFolder read =
                zipped(ZipBytes.zip().file("chen/ex02/A.java", SOURCE).file("chen/ex03/B.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen");
        assertThat(paths(read.submissions().get(0))).containsExactly("ex02/A.java", "ex03/B.java");
        assertThat(english(read.notes()))
                .containsExactly(
                        "only one submission: chen. If what is in it is of several students, name that folder in place of"
                                + " the one around it");
    }

    @Test
    void aPathThatLeadsOutOfAStudentsFolderIsNamedThere() throws IOException {
        ClassFolder read =
                zipped(ZipBytes.zip().file("chen/../../A.java", SOURCE).file("chen//etc/B.java", SOURCE));
        assertThat(english(read.submissions().get(0).notes()))
                .containsExactly(
                        "refused, since the path leads out of the folder (..); pack the folder of the sources itself: ../../A.java",
                        "refused, since the path begins at the root or at a drive; pack the folder of the sources itself: /etc/B.java");
        assertThat(read.submissions().get(0).rejection()).isPresent();
    }

    @Test
    void aPathThatNamesNobodyIsNoted() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("../A.java", SOURCE)
                .file("/B.java", SOURCE)
                .file("a\nb/D.java", SOURCE)
                .file("chen/A.java", SOURCE));
        assertThat(english(read.notes()))
                .containsExactly(
                        "refused, since the path leads out of the folder (..); pack the folder of the sources itself: ../A.java",
                        "refused, since the path begins at the root or at a drive; pack the folder of the sources itself: /B.java",
                        "refused, since the name has line ends or other control characters; rename it: a\ufffdb/D.java");
    }

    @Test
    void whereNothingIsLeftTheFirstReasonIsSaid() throws IOException {
        assertThat(unreadable(ZipBytes.zip().file("../C.java", SOURCE).bytes()))
                .endsWith(
                        "all.zip holds no submissions that can be read: "
                                + "refused, since the path leads out of the folder (..); pack the folder of the sources itself: ../C.java");
    }

    @Test
    void backslashesSeparateToo() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("chen\\src\\", "")
                .file("chen\\src\\A.java", SOURCE)
                .file("wang/A.java", SOURCE)
                .file("wang\\..\\..\\B.java", SOURCE)
                .file("..\\C.java", SOURCE)
                .file("C:\\D.java", SOURCE)
                .file("\\\\host\\share\\E.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "wang");
        assertThat(paths(read.submissions().get(0))).containsExactly("src/A.java");
        assertThat(read.submissions().get(0).notes()).isEmpty();
        assertThat(paths(read.submissions().get(1))).containsExactly("A.java");
        assertThat(english(read.submissions().get(1).notes()))
                .containsExactly(
                        "refused, since the path leads out of the folder (..); pack the folder of the sources itself: ../../B.java");
        assertThat(english(read.notes()))
                .containsExactly(
                        "refused, since the path leads out of the folder (..); pack the folder of the sources itself: ../C.java",
                        "refused, since the path begins at the root or at a drive; pack the folder of the sources itself: //host/share/E.java, C:/D.java");
    }

    @Test
    void foldersThatDifferOnlyInTheFormOfTheirLettersAreTwo() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip().file("Zo\u00eb/A.java", SOURCE).file("Zoe\u0308/B.java", SOURCE));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("Zo\u00eb", "Zo\u00eb-2");
        assertThat(read.submissions().stream().map(DownloadTest::paths))
                .containsExactlyInAnyOrder(List.of("A.java"), List.of("B.java"));
        assertThat(english(read.notes())).hasSize(1).first().asString().endsWith("graded as Zo\u00eb-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsSaidOfAClassReadsWellInBothLanguages(String language) throws IOException {
        List<Message> notes = new ArrayList<>();
        notes.addAll(zipped(ZipBytes.zip()
                        .file("Zo\u00eb/A.java", SOURCE)
                        .file("Zoe\u0308/B.java", SOURCE)
                        .file(".bob/A.java", SOURCE)
                        .file("grades.xlsx", ""))
                .notes());
        notes.addAll(zipped(ZipBytes.zip().file("hw1/ann/A.java", SOURCE).file("hw1/bob/A.java", SOURCE))
                .notes());
        StringBuilder said = new StringBuilder();
        notes.forEach(
                note -> said.append(note.in(Locale.forLanguageTag(language))).append('\n'));
        Golden.assertMatches("intake-class." + language + ".txt", said.toString());
    }

    @Test
    void aFolderThatIsHiddenIsNamed() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("ann/A.java", SOURCE)
                .file(".bob/A.java", SOURCE)
                .file(".git/HEAD", "")
                .file("._ann", "")
                .file("__MACOSX/._ann", ""));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("ann");
        assertThat(english(read.notes()))
                .containsExactly(
                        ".bob is hidden, since its name begins with a dot, and was left out: rename it if it is a submission");
    }

    @Test
    void aStrayFileBesideTheOneFolderDoesNotMakeTheClassOneStudent() throws IOException {
        ClassFolder read = zipped(ZipBytes.zip()
                .file("all/chen/A.java", SOURCE)
                .file("all/wang/A.java", SOURCE)
                .file("grades.csv", ""));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "wang");
        assertThat(english(read.notes())).hasSize(1).first().asString().startsWith("grades.csv is neither");
    }

    @Test
    void aFolderInAFolderOfItsNameIsLookedThroughOnDiskToo() throws IOException {
        write("HW1/HW1/chen/A.java", SOURCE);
        write("HW1/HW1/wang.zip", ZipBytes.zip().file("A.java", SOURCE).bytes());
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("HW1"));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "wang");
    }

    @Test
    void theOneStudentsFolderIsNotLookedThroughForItsName() throws IOException {
        write("chen/chen/A.java", SOURCE);
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("chen"));
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen");
    }

    @Test
    void aDownloadThatIsCutOffIsExplainedInOneLine() throws IOException {
        byte[] whole = ZipBytes.zip().file("chen/A.java", SOURCE).bytes();
        assertThat(unreadable(Arrays.copyOf(whole, whole.length - 1)))
                .endsWith("all.zip is damaged, cut off for instance: download it again");
    }

    @Test
    void aFileThatIsNoZipIsExplainedInOneLine() throws IOException {
        assertThat(unreadable("id,name".getBytes(StandardCharsets.UTF_8)))
                .contains("all.zip is neither a folder nor a zip archive: ");
    }

    @Test
    void anEmptyZipIsExplainedInOneLine() throws IOException {
        assertThat(unreadable(ZipBytes.zip().bytes())).contains("all.zip holds no submissions: ");
    }

    @Test
    void onePersonsZipIsExplainedInOneLine() throws IOException {
        assertThat(unreadable(ZipBytes.zip().file("A.java", SOURCE).bytes()))
                .endsWith("all.zip holds Java files but no submission folders: "
                        + "if it is one student's, give the folder that it lies in");
    }

    private ClassFolder zipped(ZipBytes zip) throws IOException {
        return (ClassFolder) Intake.read(Files.write(folder.resolve("all.zip"), zip.bytes()));
    }

    private String unreadable(byte[] bytes) throws IOException {
        Path zip = Files.write(folder.resolve("all.zip"), bytes);
        String reason = ((Unreadable) Intake.read(zip)).reason().in(Locale.ENGLISH);
        assertThat(reason).doesNotContain("\n");
        return reason;
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static String rejection(Submission submission) {
        return submission.rejection().orElseThrow().in(Locale.ENGLISH);
    }

    private static List<String> paths(Submission submission) {
        return submission.files().stream().map(SourceFile::path).toList();
    }

    private static List<String> english(List<Message> notes) {
        return notes.stream().map(note -> note.in(Locale.ENGLISH)).toList();
    }
}
