package org.threadgrader.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Submission;

/** The tables that an instructor keeps in a spreadsheet. */
class SheetsTest {
    private static final String HEADS = "student,exercise,points,reason\n";
    private static final List<Submission> CLASS = List.of(
            Results.submission("11", "Ann"),
            Results.submission("12", "李雷"),
            Results.submission("13", "Bob"),
            Results.submission("14", "Bob"),
            Results.submission("mon/15", "Eve"),
            Results.submission("tue/15", "Eve"),
            Results.submission("16", "Ann Lee"),
            Results.submission("17", "16"),
            Results.submission("cy", "cy"),
            Results.submission("cy ", "cy "));

    @TempDir
    Path folder;

    @Test
    void aStudentIsNamedByIdOrName() throws IOException {
        Overrides read = overrides(HEADS + "11,ex01,7.25,\"by hand, in the lab\"\n李雷,ex02,0,copied\n");

        assertThat(word(read, "11", "ex01")).hasValueSatisfying(word -> {
            assertThat(word.points()).isEqualTo("7.25");
            assertThat(word.reason()).isEqualTo("by hand, in the lab");
        });
        assertThat(word(read, "12", "ex02")).isPresent();
        assertThat(word(read, "12", "ex01")).isEmpty();
    }

    @Test
    void whatExcelWritesInEuropeIsReadAsWell() throws IOException {
        Overrides read = overrides("\uFEFFReason;Points;Student;Exercise;seen by\r\nlab;7,5;李雷;ex01;me\r\n;;;;\r\n");

        assertThat(word(read, "12", "ex01"))
                .hasValueSatisfying(word -> assertThat(word.points()).isEqualTo("7.5"));
    }

    @Test
    void aFirstLineThatTellsExcelTheSeparatorIsNoRow() throws IOException {
        Overrides read = overrides("sep=;\r\nstudent;exercise;points;reason\r\n11;ex01;7,5;by hand, in the lab\r\n");

        assertThat(word(read, "11", "ex01")).hasValueSatisfying(word -> {
            assertThat(word.points()).isEqualTo("7.5");
            assertThat(word.reason()).isEqualTo("by hand, in the lab");
        });
        assertThat(said(
                        Overrides.read(file("sep=;\n" + HEADS.replace(',', ';') + "11;ex01;x;r\n"), CLASS, Results.MAX),
                        "en"))
                .startsWith("table.csv, line 3: points must be");
    }

    @Test
    void aStudentsNumberIsThatOfAllAttempts() throws IOException {
        Overrides read = overrides(HEADS + "15,ex01,1,r\n");

        assertThat(word(read, "mon/15", "ex01")).isPresent();
        assertThat(word(read, "tue/15", "ex01")).isPresent();
    }

    @Test
    void anIdThatEndsInABlankIsAnotherOne() throws IOException {
        Overrides read = overrides(HEADS + "cy ,ex01,1,r\ncy,ex01,2,r\n 11 ,ex01,3,r\n");

        assertThat(word(read, "cy ", "ex01"))
                .hasValueSatisfying(word -> assertThat(word.points()).isEqualTo("1"));
        assertThat(word(read, "cy", "ex01"))
                .hasValueSatisfying(word -> assertThat(word.points()).isEqualTo("2"));
        assertThat(word(read, "11", "ex01")).isPresent();
    }

    @Test
    void whoBearsAnothersNumberAsNameIsNamedByTheOwnOne() throws IOException {
        Overrides read = overrides(HEADS + "17,ex01,1,r\nAnn Lee,ex01,2,r\n");

        assertThat(word(read, "17", "ex01"))
                .hasValueSatisfying(word -> assertThat(word.points()).isEqualTo("1"));
        assertThat(word(read, "16", "ex01"))
                .hasValueSatisfying(word -> assertThat(word.points()).isEqualTo("2"));
    }

    @Test
    void timesOfWhoIsNotThereAreNobodysBusiness() throws IOException {
        HandInTimes read = (HandInTimes) HandInTimes.read(
                file("student,time\n11,2026-12-01 23:59:30 +08:00\n99,2026-12-01T00:00Z\n12,\n"), CLASS);

        assertThat(read.of("11")).hasValueSatisfying(time -> assertThat(time).isEqualTo("2026-12-01T15:59:30Z"));
        assertThat(read.of("12")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void timesThatAreNobodysHereAreNamed(String language) throws IOException {
        HandInTimes one = (HandInTimes)
                HandInTimes.read(file("student,time\n11,2026-12-01T00:00Z\n99,2026-12-01T00:00Z\n98,\n"), CLASS);
        HandInTimes two = (HandInTimes) HandInTimes.read(
                file("student,time\n11,2026-12-01T00:00Z\nWang,2026-12-01T00:00Z\nLi,2026-12-01T00:00Z\n"), CLASS);

        String said = Stream.of(one, two)
                .map(times -> times.note().orElseThrow().in(Locale.forLanguageTag(language)) + "\n")
                .collect(Collectors.joining())
                .replace(folder + "/", "");

        Golden.assertMatches("times-of-others." + language + ".txt", said);
    }

    @Test
    void aNameIsTheSameWithOtherBlanksAndCapitals() throws IOException {
        HandInTimes read = (HandInTimes)
                HandInTimes.read(file("student,time\n李 雷,2026-12-01T00:00Z\nann  lee,2026-12-02T00:00Z\n"), CLASS);

        assertThat(read.of("12")).isPresent();
        assertThat(read.of("16")).isPresent();
        assertThat(read.note()).isEmpty();
    }

    @Test
    void whereANameIsSomebodysAsItIsWrittenNobodyElseIsMeant() {
        List<Submission> two = List.of(Results.submission("1", "Ann Lee"), Results.submission("2", "AnnLee"));

        assertThat(new Students(two).named("AnnLee")).containsExactly(two.get(1));
        assertThat(new Students(two).named("ann lee")).isEqualTo(two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aMistakeIsOneLineThatNamesFileAndLineAndSaysWhatToDo(String language) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String text : List.of(
                "",
                "student,exercise,points\n",
                "student,student,exercise,points,reason\n",
                HEADS + "11,ex01,1,r\n99,ex01,1,r\n",
                HEADS + "Bob,ex01,1,r\n",
                HEADS + "11,ex09,1,r\n",
                HEADS + "11,ex02,50.5,r\n",
                HEADS + "11,ex02,-1,r\n",
                HEADS + "11,ex02,\"7,5\",r\n",
                HEADS + "11,ex02,,r\n",
                HEADS + "11,ex02,1e1,r\n",
                HEADS + "11,ex02,1\n",
                HEADS + "11,ex02,1,r\n12,ex02,1,r\nAnn,ex02,1,r\n",
                HEADS + "11,ex02,7,5,half a point\n",
                HEADS.replace(',', ';') + "11;ex02;7;wrong; I read it\n",
                HEADS + "16,ex02,1,r\n",
                HEADS + "  cy,ex02,1,r\n",
                HEADS + "11,ex02,1,\"r\n")) {
            said.append(said(Overrides.read(file(text), CLASS, Results.MAX), language));
        }
        for (String text : List.of(
                "student,date\n",
                "student,time\n11,2026-12-01T12:00\n",
                "student,time\n11,yesterday\n",
                "student,time\n15,2026-12-01T12:00Z\n",
                "student,time\n11,2026-12-01T12:00Z\nAnn,2026-12-01T13:00Z\n",
                "student,time\n11,2026-12-01T12:00Z,by hand\n",
                "student,time\n16,2026-12-01T12:00Z\n",
                "student,time\n99,2026-12-01T12:00Z\n")) {
            said.append(said(HandInTimes.read(file(text), CLASS), language));
        }
        Path file = Files.write(folder.resolve("table.csv"), (HEADS + "李雷").getBytes(Charset.forName("GB18030")));
        said.append(said(Overrides.read(file, CLASS, Results.MAX), language));
        said.append(said(Overrides.read(Path.of("none.csv"), CLASS, Results.MAX), language));

        Golden.assertMatches("mark-tables." + language + ".txt", said.toString());
    }

    private String said(Object reading, String language) {
        assertThat(reading).isInstanceOf(UnreadableSheet.class);
        String reason = ((UnreadableSheet) reading).reason().in(Locale.forLanguageTag(language));
        assertThat(reason).doesNotContain("\n");
        return reason.replace(folder + "/", "").replace(folder + "\\", "") + "\n";
    }

    private Overrides overrides(String text) throws IOException {
        return (Overrides) Overrides.read(file(text), CLASS, Results.MAX);
    }

    private static Optional<LastWord> word(Overrides overrides, String submission, String exercise) {
        return overrides.of(submission, exercise);
    }

    private Path file(String text) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
