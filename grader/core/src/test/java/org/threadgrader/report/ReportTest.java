package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path out;

    @BeforeEach
    void write() {
        assertThat(Report.write(SampleClass.graded(), out, Locale.ENGLISH)).isInstanceOf(Report.Written.class);
    }

    @Test
    void leavesWholeFilesAndNothingElse() throws IOException {
        assertThat(names(out)).containsExactly("grades.csv", "index.html", "results.json", "submissions");
        assertThat(names(out.resolve("submissions")))
                .containsExactly("01-s01.html", "02-s02.html", "03-s03.html", "04-s04.html", "05-s05.html");
    }

    @Test
    void removesPagesOfSubmissionsThatAreGone() throws IOException {
        Path gone = Files.writeString(out.resolve("submissions/09-gone.html"), "old");

        Report.write(SampleClass.graded(), out, Locale.ENGLISH);

        assertThat(gone).doesNotExist();
    }

    @Test
    void pagesNeedNoNetworkAndNoScript() throws IOException {
        for (String page : pages()) {
            assertThat(page)
                    .doesNotContain("<script", "http:", "https:", "@import", "src=", "url(", "<link")
                    .doesNotContainPattern("\\son\\w+=");
        }
    }

    @Test
    void pagesShowHostileTextAsText() throws IOException {
        String page = Files.readString(out.resolve("submissions/02-s02.html"));

        assertThat(page).contains("&lt;script&gt;alert(1)").doesNotContain("\u001b", "\u202e");
        assertThat(page).contains("// &lt;/pre&gt;&lt;b&gt;");
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
                .contains("id=\"explain-no-wait\"");
    }

    @Test
    void theIndexNamesTheMostFrequentMistakes() throws IOException {
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<code>no-wait</code>")
                .contains("Main does not wait for its workers");
    }

    @Test
    void pagesSpeakChineseWhenAsked() throws IOException {
        Report.write(SampleClass.graded(), out, Locale.SIMPLIFIED_CHINESE);

        assertThat(Files.readString(out.resolve("submissions/02-s02.html")))
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
    void aFaultOfOursIsNoZeroInTheSheet() throws IOException {
        assertThat(Files.readString(out.resolve("grades.csv"))).containsPattern("s03,.*,30,,30,200,fault,");
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
            assertThat(pages).hasSize(6);
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
