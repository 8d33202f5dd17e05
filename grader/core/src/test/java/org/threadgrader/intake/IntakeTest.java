package org.threadgrader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;

final class IntakeTest {
    private static final String SOURCE = "class A {}\n";

    @TempDir
    Path folder;

    @Test
    void readsEachStudentsFolderInTheOrderOfIds() throws IOException {
        write("wang/ex02/B.java", SOURCE);
        write("wang/A.java", SOURCE);
        write("chen/A.java", SOURCE);
        ClassFolder read = read();
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("chen", "wang");
        assertThat(read.submissions().get(1).files())
                .extracting(SourceFile::path)
                .containsExactly("A.java", "ex02/B.java");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void decodesWhatEditorsWrite() throws IOException {
        String text = "// 线程\r\nclass A {}\r";
        write("a/Utf8.java", text.getBytes(StandardCharsets.UTF_8));
        write("a/Bom.java", ("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
        write("a/Gbk.java", text.getBytes(Charset.forName("GBK")));
        write("a/Wide.java", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));
        List<SourceFile> files = only().files();
        assertThat(files).extracting(SourceFile::text).containsOnly("// 线程\nclass A {}\n");
        assertThat(files)
                .extracting(SourceFile::encoding)
                .containsExactly(Encoding.UTF_8, Encoding.GB18030, Encoding.UTF_8, Encoding.UTF_16);
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        write("a/A.java", SOURCE);
        write("a/Broken.java", new byte[] {'c', (byte) 0xff, (byte) 0xff, 0});
        assertThat(only().files()).hasSize(1);
        assertThat(english(only().notes()))
                .containsExactly(
                        "Broken.java is no text in an encoding that is read here and was refused: save it as UTF-8");
    }

    @Test
    void namesTheJunkItLeavesOut() throws IOException {
        write("a/A.java", SOURCE);
        write("a/__MACOSX/._A.java", SOURCE);
        write("a/.idea/workspace.xml", "");
        write("a/target/classes/A.class", "");
        write("a/out/B.java", SOURCE);
        write("a/A.class", "");
        write("a/lib.jar", "");
        write("a/src/test/java/AChecks.java", SOURCE);
        write("a/module-info.java", "module a {}");
        assertThat(only().files()).hasSize(1);
        assertThat(english(only().notes()))
                .containsExactly(
                        "left out, since builds, editors and systems make such files, or they are tests: .idea/, A.class, __MACOSX/, lib.jar, out/, and 2 more",
                        "left out, since all sources are compiled together, without modules: module-info.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void namesWhatAStudentMayHaveMeantAsAnAnswer(String language) throws IOException {
        write("a/A.java", SOURCE);
        write("a/README.md", "# Homework");
        write("a/pom.xml", "<project/>");
        for (String file :
                List.of("IMG_2031.HEIC", "photo.jpg", "core.4711", "answer.pdf", "answer.docx", "note.txt")) {
            write("a/" + file, new byte[] {0, 1, 2});
        }
        String all = only().notes().get(0).in(Locale.forLanguageTag(language)) + "\n";
        Files.delete(folder.resolve("a/note.txt"));

        Golden.assertMatches(
                "intake-no-source." + language + ".txt",
                all + only().notes().get(0).in(Locale.forLanguageTag(language)) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void allThatCannotBeReadIsNamedOnce(String language) throws IOException {
        write("archive/homework.rar", "Rar!");
        write("archive/photo.jpg", "");
        write("jar/work.jar", "PK");
        write("jar/notes.pdf", "");
        byte[] library = ZipBytes.zip().file("junit/Test.class", "").bytes();
        write("library/lib.jar", library);
        write("module/module-info.java", "module a {}");
        write("modulePhoto/module-info.java", "module a {}");
        write("modulePhoto/photo.jpg", "");
        write("built/bin/A.java", SOURCE);
        write("built/lib.jar", library);

        Locale locale = Locale.forLanguageTag(language);
        StringBuilder said = new StringBuilder();
        for (Submission one : read().submissions()) {
            said.append(one.id()).append('\n');
            said.append("rejected: ")
                    .append(one.rejection().orElseThrow().in(locale))
                    .append('\n');
            one.notes()
                    .forEach(note ->
                            said.append("note: ").append(note.in(locale)).append('\n'));
        }

        Golden.assertMatches("intake-nothing-read." + language + ".txt", said.toString());
    }

    @Test
    void neverFollowsALink() throws IOException {
        Path secret = write("elsewhere.txt", SOURCE);
        Path place = Files.createDirectories(folder.resolve("class/a"));
        write("class/a/A.java", SOURCE);
        Files.createSymbolicLink(place.resolve("Link.java"), secret);
        Files.createSymbolicLink(place.resolve("more"), folder);
        Files.createSymbolicLink(folder.resolve("class/b"), place);
        ClassFolder read = (ClassFolder) Intake.read(folder.resolve("class"));
        assertThat(read.submissions().get(0).files())
                .extracting(SourceFile::path)
                .containsExactly("A.java");
        assertThat(english(read.submissions().get(0).notes()))
                .containsExactly("refused, since links are not followed; send the files themselves: Link.java, more");
        assertThat(read.submissions().get(1).rejection().orElseThrow().in(Locale.ENGLISH))
                .startsWith("b is a link");
    }

    @Test
    void refusesAnOversizedFileAloneByName() throws IOException {
        write("a/A.java", SOURCE);
        write("a/Big.java", " ".repeat(Gathering.MAX_FILE_BYTES + 1));
        write("a/Exact.java", " ".repeat(Gathering.MAX_FILE_BYTES));
        assertThat(only().files()).extracting(SourceFile::path).containsExactly("A.java", "Exact.java");
        assertThat(english(only().notes()))
                .containsExactly("Big.java is larger than 256 KB and was refused: Java sources are smaller");
    }

    @Test
    void holdsASubmissionToItsSizeAndNumber() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("a/F" + i + ".java", " ".repeat(Gathering.MAX_FILE_BYTES));
        }
        assertThat(only().files()).hasSize(8);
        assertThat(english(only().notes()))
                .containsExactly("F8.java was refused: with it the submission is larger than 2 MB");
    }

    @Test
    void readsNoMoreFilesThanItMay() throws IOException {
        for (int i = 0; i < Gathering.MAX_FILES + 2; i++) {
            write("a/F%03d.java".formatted(i), SOURCE);
        }
        assertThat(only().files()).hasSize(Gathering.MAX_FILES);
        assertThat(english(only().notes()))
                .containsExactly("only the first 500 Java files are read; refused: F500.java, F501.java");
    }

    @Test
    void leavesOutWhatIsNoFile() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("a"));
        write("a/A.java", SOURCE);
        Process made = new ProcessBuilder("mkfifo", place.resolve("Pipe.java").toString()).start();
        assumeTrue(made.waitFor() == 0, "no mkfifo here");
        assertThat(english(only().notes()))
                .containsExactly("refused, since this is not an ordinary file; send the file itself: Pipe.java");
    }

    @Test
    void neverOpensAPipeOrALinkThatIsCalledAsAZip() throws IOException, InterruptedException {
        Path secret = write(
                "elsewhere/secret.zip", ZipBytes.zip().file("A.java", SOURCE).bytes());
        Path place = Files.createDirectories(folder.resolve("class"));
        Files.createSymbolicLink(place.resolve("chen.zip"), secret);
        Process made = new ProcessBuilder("mkfifo", place.resolve("wang.zip").toString()).start();
        assumeTrue(made.waitFor() == 0, "no mkfifo here");
        assertThat(((ClassFolder) Intake.read(place)).submissions())
                .extracting(submission -> submission.rejection().orElseThrow().in(Locale.ENGLISH))
                .containsExactly(
                        "refused, since links are not followed; send the files themselves: chen.zip",
                        "refused, since this is not an ordinary file; send the file itself: wang.zip");
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreKept() throws IOException {
        write("a/A.java", SOURCE);
        write("a/Locked.java", SOURCE);
        Intake intake = new Intake((file, limit) -> {
            if (file.endsWith("Locked.java")) {
                throw new AccessDeniedException(file.toString());
            }
            return Intake.Contents.ON_DISK.read(file, limit);
        });
        Submission read = ((ClassFolder) intake.inClass(folder)).submissions().get(0);
        assertThat(read.files()).hasSize(1);
        assertThat(english(read.notes()))
                .containsExactly("Locked.java cannot be read (permission denied): make it readable and grade again");
    }

    @Test
    void ofTheHandoutsOwnFilesNoMoreAreOpenedThanItMayEvenIfNoneCanBeRead() throws IOException {
        write("a/A.java", SOURCE);
        for (int i = 0; i < Gathering.MAX_FILES + 2; i++) {
            write("a/src/test/java/F%03d.java".formatted(i), SOURCE);
        }
        AtomicInteger opened = new AtomicInteger();
        new Intake((file, limit) -> {
                    opened.incrementAndGet();
                    throw new IOException("damaged");
                })
                .inClass(folder);
        assertThat(opened).hasValue(1 + Gathering.MAX_FILES);
    }

    @Test
    void aSubmissionWithoutJavaIsRejectedNotLost() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        write("hidden/.DS_Store", "");
        write("packed/homework.rar", "Rar!");
        write("renamed/A.java.txt", SOURCE);
        write("tooLarge/A.java", " ".repeat(Gathering.MAX_FILE_BYTES + 1));
        assertThat(read().submissions())
                .extracting(submission -> submission.rejection().orElseThrow().in(Locale.ENGLISH))
                .containsExactly(
                        "the submission is empty: hand in the files again",
                        "the submission is empty: hand in the files again",
                        "packed as rar, which is not read; pack the files as zip and hand that in: homework.rar",
                        "the submission holds no Java source (.java), only A.java.txt: hand in the .java files, as they are or packed as zip",
                        "A.java is larger than 256 KB and was refused: Java sources are smaller");
    }

    @Test
    void sourcesInAFolderThatIsPassedByAreNotSaidToBeMissing() throws IOException {
        write("built/bin/A.java", SOURCE);
        write("built/A.class", "");
        write("tested/src/test/java/A.java", SOURCE);
        assertThat(read().submissions())
                .extracting(submission -> submission.rejection().orElseThrow().in(Locale.ENGLISH))
                .containsExactly(
                        "all of the submission lies in bin/, and folders of such names are not read, since builds and tests fill them: hand in the sources in a folder of another name, such as src",
                        "all of the submission lies in src/test/, and folders of such names are not read, since builds and tests fill them: hand in the sources in a folder of another name, such as src");
    }

    @Test
    void whatIsNoClassFolderIsExplainedInOneLine() throws IOException {
        Path file = write("list.txt", "");
        Path empty = Files.createDirectories(folder.resolve("none"));
        write("loose/A.java", SOURCE);
        assertThat(unreadable(folder.resolve("missing"))).startsWith("there is no ");
        assertThat(unreadable(file)).contains("list.txt is neither a folder nor a zip archive: ");
        assertThat(unreadable(empty)).contains("none holds no submissions: put one folder or one zip");
        assertThat(unreadable(folder.resolve("loose"))).endsWith("for one person's files use grader check --source");
    }

    @Test
    void whatLiesBesideTheSubmissionsIsNoted() throws IOException {
        write("a/A.java", SOURCE);
        write("grades.xlsx", "");
        write(".DS_Store", "");
        assertThat(english(read().notes()))
                .containsExactly(
                        "grades.xlsx is neither a folder nor a zip and was left out: put it into its student's folder");
    }

    @Test
    void foldersThatAreShownAlikeAreTwoSubmissions() throws IOException {
        assumeTrue(File.separatorChar == '/', "names are bytes on Unix only");
        write("a\nb/A.java", SOURCE);
        write("a\rb/B.java", SOURCE);
        ClassFolder read = read();
        assertThat(read.submissions()).extracting(Submission::id).containsExactly("a\ufffdb", "a\ufffdb-2");
        assertThat(english(read.notes())).hasSize(1).first().asString().endsWith("one of them is graded as a\ufffdb-2");
    }

    @Test
    void aHiddenFolderIsNamed() throws IOException {
        write("ann/A.java", SOURCE);
        write(".bob/A.java", SOURCE);
        write(".idea/workspace.xml", "");
        assertThat(english(read().notes())).hasSize(1).first().asString().startsWith(".bob is hidden");
    }

    @Test
    void aControlCharacterInANameBreaksNoLine() throws IOException {
        write("a\nb/A\tB.java", SOURCE);
        assertThat(only().id()).isEqualTo("a\ufffdb");
        assertThat(only().files().get(0).path()).isEqualTo("A\ufffdB.java");
    }

    @Test
    void aChineseNameIsReadInTheCLocaleToo() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "names are bytes on Unix only");
        write("王小明/A.java", SOURCE);
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PrintsIds.class.getName(),
                ".");
        java.directory(folder.toFile());
        java.environment().put("LC_ALL", "C");
        java.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = java.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).isEqualTo("王小明\n");
    }

    static final class PrintsIds {
        public static void main(String[] args) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            ((ClassFolder) Intake.read(Path.of(args[0])))
                    .submissions()
                    .forEach(submission -> out.print(submission.id() + "\n"));
            out.flush();
        }
    }

    @Test
    void onePersonsProjectIsReadWithoutItsChecks() throws IOException {
        write("src/main/java/ex02/A.java", SOURCE);
        write("src/test/java/ex02/AChecks.java", SOURCE);
        write("variants/ex02/x/A.java", SOURCE);
        write("target/A.class", "");
        Submission read = ((ClassFolder) Intake.single(folder)).submissions().get(0);
        assertThat(read.files()).extracting(SourceFile::path).containsExactly("src/main/java/ex02/A.java");
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void onePersonsLooseFilesAreRead() throws IOException {
        write("A.java", SOURCE);
        write("deep/er/B.java", SOURCE);
        Submission read = ((ClassFolder) Intake.single(folder)).submissions().get(0);
        assertThat(read.files()).extracting(SourceFile::path).containsExactly("A.java", "deep/er/B.java");
    }

    private ClassFolder read() {
        return (ClassFolder) Intake.read(folder);
    }

    private Submission only() {
        List<Submission> submissions = read().submissions();
        assertThat(submissions).hasSize(1);
        return submissions.get(0);
    }

    private static String unreadable(Path place) {
        String reason = ((Unreadable) Intake.read(place)).reason().in(Locale.ENGLISH);
        assertThat(reason).doesNotContain("\n");
        return reason;
    }

    private static List<String> english(List<Message> messages) {
        return messages.stream().map(message -> message.in(Locale.ENGLISH)).toList();
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
