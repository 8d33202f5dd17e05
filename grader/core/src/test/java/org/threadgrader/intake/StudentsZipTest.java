package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;

/** What a student's own zip may hold, in a student's folder. */
final class StudentsZipTest {
    private static final String SOURCE = "class A {}\n";

    @TempDir
    Path folder;

    @Test
    void isReadAsAFolderOfItsName() throws IOException {
        Submission read =
                handed(ZipBytes.zip().folder("src/").file("src/A.java", SOURCE).file("./B.java", "class B {}\n"));
        assertThat(paths(read)).containsExactly("hw.zip/B.java", "hw.zip/src/A.java");
        assertThat(read.files().get(1).text()).isEqualTo(SOURCE);
        assertThat(read.notes()).isEmpty();
        assertThat(read.rejection()).isEmpty();
    }

    @Test
    void namesTheJunkItLeavesOut() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("A.java", SOURCE)
                .file("__MACOSX/._A.java", SOURCE)
                .file(".DS_Store", "")
                .file("p/.git/config", "")
                .file("p/target/A.java", SOURCE)
                .file("p/lib/junit.jar", "")
                .file("p/.idea/x.xml", ""));
        assertThat(paths(read)).containsExactly("hw.zip/A.java");
        assertThat(english(read))
                .containsExactly("left out, since builds, editors and systems make such files, or they are tests: "
                        + "hw.zip/.DS_Store, hw.zip/__MACOSX/, hw.zip/p/.git/, hw.zip/p/.idea/, "
                        + "hw.zip/p/lib/junit.jar, and 1 more");
    }

    @Test
    void mayHaveItsNamesInTheChineseCodePage() throws IOException {
        Submission read = handed(
                ZipBytes.zip().file("作业/线程.java".getBytes(Decoding.GB18030), "class 线程 {}".getBytes(Decoding.GB18030)));
        assertThat(paths(read)).containsExactly("hw.zip/作业/线程.java");
        assertThat(read.files().get(0).text()).isEqualTo("class 线程 {}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../up/A.java|refused, since the path leads out of the folder (..); pack the folder of the sources itself: hw.zip/../../up/A.java",
                "src/../../A.java|refused, since the path leads out of the folder (..); pack the folder of the sources itself: hw.zip/src/../../A.java",
                "/etc/A.java|refused, since the path begins at the root or at a drive; pack the folder of the sources itself: hw.zip//etc/A.java",
                "C:/A.java|refused, since the path begins at the root or at a drive; pack the folder of the sources itself: hw.zip/C:/A.java",
                "aux.java|refused, since the name is a device on Windows; rename it: hw.zip/aux.java",
                "COM1/A.java|refused, since the name is a device on Windows; rename it: hw.zip/COM1/A.java",
                "nul .tar/A.java|refused, since the name is a device on Windows; rename it: hw.zip/nul .tar/A.java",
            })
    void aPathThatNoHonestToolWritesIsRefusedAndTheRestIsRead(String path, String note) throws IOException {
        Submission read = handed(ZipBytes.zip().file(path, SOURCE).file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read)).containsExactly(note);
    }

    @Test
    void aBackslashSeparatesAsASlashDoes() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("src\\A.java", SOURCE)
                .file("src/A.java", SOURCE)
                .file("..\\B.java", SOURCE)
                .file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java", "hw.zip/src/A.java");
        assertThat(english(read))
                .containsExactly(
                        "refused, since the path leads out of the folder (..); pack the folder of the sources itself: hw.zip/../B.java",
                        replaced("hw.zip/src/A.java"));
    }

    @Test
    void aNameWithALineEndIsRefusedOnOneLine() throws IOException {
        Submission read = handed(
                ZipBytes.zip().file("A\n.java", SOURCE).file("B\r.java", SOURCE).file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly("refused, since the name has line ends or other control characters; rename it: "
                        + "hw.zip/A\ufffd.java, hw.zip/B\ufffd.java");
    }

    @Test
    void aPathThatIsTooLongIsRefusedAndNamedInShort() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("x".repeat(60_000) + ".java", SOURCE)
                .file("d/".repeat(50) + "A.java", SOURCE)
                .file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("refused, since the path is too long or too deep; pack the folder of the sources itself: ");
        assertThat(english(read).get(0)).hasSizeLessThan(500);
    }

    @Test
    void ofTwoFilesOfOneNameTheLastCountsAsWhereItIsUnpacked() throws IOException {
        Submission read = handed(ZipBytes.zip().file("A.java", SOURCE).file("A.java", "class B {}"));
        assertThat(read.files()).extracting(SourceFile::text).containsExactly("class B {}");
        assertThat(english(read)).containsExactly(replaced("hw.zip/A.java"));
    }

    @Test
    void namesThatDifferInCaseOrFormOnlyAreTheSame() throws IOException {
        String composed = "\u00e9.java";
        String decomposed = "e\u0301.java";
        Submission read = handed(ZipBytes.zip()
                .file("A.java", SOURCE)
                .file("a.JAVA", SOURCE)
                .file(composed, SOURCE)
                .file(decomposed, SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/a.JAVA", "hw.zip/" + composed);
        assertThat(english(read)).containsExactly(replaced("hw.zip/A.java, hw.zip/" + composed));
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Submission read =
                handed(ZipBytes.zip().withMode("A.java", "/etc/passwd", 0120777).file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly("refused, since links are not followed; send the files themselves: hw.zip/A.java");
    }

    @ParameterizedTest
    @ValueSource(ints = {0010644, 0020644, 0060644, 0140644})
    void aPipeOrADeviceIsNoFile(int mode) throws IOException {
        Submission read = handed(ZipBytes.zip().withMode("A.java", "", mode).file("B.java", SOURCE));
        assertThat(english(read))
                .containsExactly("refused, since this is not an ordinary file; send the file itself: hw.zip/A.java");
    }

    @Test
    void anEncryptedFileIsRefusedByName() throws IOException {
        Submission read = handed(ZipBytes.zip().encrypted("A.java", SOURCE).file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly("refused, since it is encrypted; pack it without a password: hw.zip/A.java");
    }

    @Test
    void anUnusualWayOfPackingIsRefusedByName() throws IOException {
        Submission read = handed(ZipBytes.zip().withMethod("A.java", SOURCE, 6).file("B.java", SOURCE));
        assertThat(english(read))
                .containsExactly(
                        "refused, since it is packed in an unusual way; pack it as an ordinary zip: hw.zip/A.java");
    }

    @Test
    void aFileWhoseChecksumIsWrongIsRefusedByName() throws IOException {
        Submission read = handed(ZipBytes.zip().damaged("A.java", SOURCE).file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly(
                        "refused, since it is damaged in its archive; pack it anew and hand it in again: hw.zip/A.java");
    }

    @Test
    void filesThatShareTheirBytesAreRefusedByName() throws IOException {
        Submission read = handed(
                ZipBytes.zip().file("B.java", SOURCE).file("A.java", SOURCE).sharing("C.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly("refused, since it shares bytes with another file of its archive, as only a zip bomb "
                        + "does; pack it anew: hw.zip/A.java, hw.zip/C.java");
    }

    @Test
    void whatComesOutCountsNotWhatTheHeaderSays() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .understated("A.java", " ".repeat(50_000_000).getBytes(StandardCharsets.US_ASCII))
                .file("B.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/B.java");
        assertThat(english(read))
                .containsExactly("hw.zip/A.java is larger than 256 KB and was refused: Java sources are smaller");
    }

    @Test
    void allFilesTogetherAreHeldToTheSameLimitsAsInAFolder() throws IOException {
        ZipBytes zip = ZipBytes.zip();
        for (int i = 0; i < Gathering.MAX_FILES + 2; i++) {
            zip.file("F%03d.java".formatted(i), SOURCE);
        }
        Submission read = handed(zip);
        assertThat(read.files()).hasSize(Gathering.MAX_FILES);
        assertThat(english(read))
                .containsExactly("only the first 500 Java files are read; refused: hw.zip/F500.java, hw.zip/F501.java");
    }

    @Test
    void moreEntriesThanMayBeAreNotRead() throws IOException {
        ZipBytes zip = ZipBytes.zip().file("A.java", SOURCE);
        for (int i = 0; i < 20_010; i++) {
            zip.folder("d" + i + "/");
        }
        Submission read = handed(zip.file("Z.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/A.java");
        assertThat(english(read))
                .containsExactly(
                        "the folder holds more than 20000 entries; the rest was left out: send the sources alone");
    }

    @Test
    void aDirectoryThatTakesTooMuchRoomIsNotRead() throws IOException {
        ZipBytes zip = ZipBytes.zip().file("A.java", SOURCE);
        for (int i = 0; i < 100; i++) {
            zip.folder("d".repeat(60_000) + i + "/");
        }
        assertThat(rejection(handed(zip)))
                .isEqualTo("hw.zip holds too many files and was left out: " + "send the sources alone");
    }

    @Test
    void anArchiveInItIsLeftOut() throws IOException {
        byte[] inner = ZipBytes.zip().file("B.java", SOURCE).bytes();
        Submission read = handed(ZipBytes.zip().file("A.java", SOURCE).file("more/inner.zip", inner));
        assertThat(paths(read)).containsExactly("hw.zip/A.java");
        assertThat(english(read))
                .containsExactly("refused, since it is an archive in an archive; unpack it: hw.zip/more/inner.zip");
    }

    @Test
    void aBombInADownloadIsLeftOut() throws IOException {
        byte[] bomb = new byte[Gathering.MAX_ARCHIVE_BYTES + 1];
        Path download = Files.write(
                folder.resolve("all.zip"),
                ZipBytes.zip()
                        .file("wang/A.java", SOURCE)
                        .file("wang/bomb.zip", bomb)
                        .bytes());
        Submission read = ((ClassFolder) Intake.read(download)).submissions().get(0);
        assertThat(paths(read)).containsExactly("A.java");
        assertThat(english(read))
                .containsExactly("bomb.zip was left out, and so are the archives after it: unpacked they would be "
                        + "larger than 64 MB; send the sources alone");
    }

    @Test
    void oneThatIsCutOffRejectsTheSubmission() throws IOException {
        byte[] whole = ZipBytes.zip().file("A.java", SOURCE.repeat(100)).bytes();
        assertThat(rejection(handed(Arrays.copyOf(whole, whole.length - 30))))
                .isEqualTo(
                        "hw.zip is damaged, cut off for instance, and was left out: pack it anew and hand it in again");
    }

    @Test
    void oneWhoseListBreaksOffLosesNothingInSilence() throws IOException {
        byte[] damaged = ZipBytes.zip()
                .file("A.java", SOURCE)
                .file("B.java", SOURCE)
                .file("C.java", SOURCE)
                .bytes();
        int secondHeader = damaged.length - 22 - 2 * (46 + "B.java".length());
        damaged[secondHeader] = 0;
        assertThat(rejection(handed(damaged)))
                .isEqualTo(
                        "hw.zip is damaged, cut off for instance, and was left out: pack it anew and hand it in again");
    }

    @Test
    void oneThatIsNoneRejectsTheSubmission() throws IOException {
        assertThat(rejection(handed("Rar!".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("hw.zip is no zip archive, whatever its name says, and was left out: pack it as zip");
    }

    @Test
    void oneWithoutAByteIsSaidToBeEmpty() throws IOException {
        assertThat(rejection(handed(new byte[0])))
                .isEqualTo("hw.zip is empty (0 bytes): pack the files anew and hand it in again");
    }

    @Test
    void archivesThatAreNotReadAreNamedWithTheirFormat() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("A.java", SOURCE)
                .file("more.7z", "7z")
                .file("all.RAR", "Rar!")
                .file("some.tar.gz", ""));
        assertThat(english(read))
                .containsExactly(
                        "packed as 7z, which is not read; pack the files as zip and hand that in: hw.zip/more.7z",
                        "packed as gz, which is not read; pack the files as zip and hand that in: hw.zip/some.tar.gz",
                        "packed as rar, which is not read; pack the files as zip and hand that in: hw.zip/all.RAR");
    }

    @Test
    void oneWithNothingInItRejectsTheSubmission() throws IOException {
        assertThat(rejection(handed(ZipBytes.zip()))).isEqualTo("the submission is empty: hand in the files again");
    }

    @Test
    void aBrokenOneBesideGoodFilesIsNamedAlone() throws IOException {
        Files.createDirectories(folder.resolve("class/wang"));
        Files.writeString(folder.resolve("class/wang/A.java"), SOURCE);
        Submission read = handed(new byte[] {'P', 'K', 3, 4});
        assertThat(paths(read)).containsExactly("A.java");
        assertThat(read.rejection()).isEmpty();
        assertThat(english(read)).hasSize(1).first().asString().startsWith("hw.zip is damaged");
    }

    @Test
    void nothingIsWrittenToDisk() throws IOException {
        handed(ZipBytes.zip().file("../../../evil.java", SOURCE).file("A.java", SOURCE));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path -> path.getFileName().toString()))
                    .containsExactly("hw.zip");
        }
    }

    @Test
    void whatIsOfTheHandoutIsKeptApart() throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("c/src/test/java/x/Checks.java", "class Checks {}\r\n")
                .file("c/grader/checks.sha256", "sha256:0\n")
                .file("c/A.java", SOURCE));
        assertThat(paths(read)).containsExactly("hw.zip/c/A.java");
        assertThat(read.brought())
                .containsExactly(
                        new Brought("hw.zip/c/grader/checks.sha256", Brought.digest("sha256:0")),
                        new Brought("hw.zip/c/src/test/java/x/Checks.java", Brought.digest("class Checks {}")));
    }

    @Test
    void inAWorkingFolderIsNotRead() throws IOException {
        Files.writeString(folder.resolve("A.java"), SOURCE);
        Files.write(
                folder.resolve("old.zip"), ZipBytes.zip().file("B.java", SOURCE).bytes());
        Submission read = ((ClassFolder) Intake.single(folder)).submissions().get(0);
        assertThat(paths(read)).containsExactly("A.java");
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void allRefusalsReadWellInBothLanguages(String language) throws IOException {
        Submission read = handed(ZipBytes.zip()
                .file("../A.java", SOURCE)
                .file("/A.java", SOURCE)
                .file("a\nA.java", SOURCE)
                .file("con.java", SOURCE)
                .file("d/".repeat(41) + "A.java", SOURCE)
                .file("B.java", SOURCE)
                .file("b.java", SOURCE)
                .withMode("C.java", "B.java", 0120777)
                .withMode("D.java", "", 0010644)
                .encrypted("E.java", SOURCE)
                .withMethod("F.java", SOURCE, 12)
                .damaged("G.java", SOURCE)
                .file("H.java", SOURCE)
                .sharing("I.java", SOURCE)
                .file("inner.zip", "PK")
                .file("inner.jar", "PK"));
        StringBuilder said = new StringBuilder();
        read.notes()
                .forEach(note ->
                        said.append(note.in(Locale.forLanguageTag(language))).append('\n'));
        Golden.assertMatches("intake-refused." + language + ".txt", said.toString());
    }

    private static String replaced(String paths) {
        return "replaced, since a later file of the archive has the same name or one that differs only in case or in the "
                + "form of its letters; the last counts: " + paths;
    }

    private Submission handed(ZipBytes zip) throws IOException {
        return handed(zip.bytes());
    }

    private Submission handed(byte[] zip) throws IOException {
        Files.createDirectories(folder.resolve("class/wang"));
        Files.write(folder.resolve("class/wang/hw.zip"), zip);
        return ((ClassFolder) Intake.read(folder.resolve("class")))
                .submissions()
                .get(0);
    }

    private static String rejection(Submission submission) {
        return submission.rejection().orElseThrow().in(Locale.ENGLISH);
    }

    private static List<String> paths(Submission submission) {
        return submission.files().stream().map(SourceFile::path).toList();
    }

    private static List<String> english(Submission submission) {
        return submission.notes().stream().map(note -> note.in(Locale.ENGLISH)).toList();
    }
}
