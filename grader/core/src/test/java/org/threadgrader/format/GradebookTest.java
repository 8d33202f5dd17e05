package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threadgrader.format.SampleSubmissions.EMPTY;
import static org.threadgrader.format.SampleSubmissions.MISTAKEN;
import static org.threadgrader.format.SampleSubmissions.OPEN;
import static org.threadgrader.format.SampleSubmissions.PERFECT;
import static org.threadgrader.format.SampleSubmissions.canvas;
import static org.threadgrader.format.SampleSubmissions.from;
import static org.threadgrader.format.SampleSubmissions.graded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Submission;
import org.threadgrader.report.GradedClass;

/** Canvas's gradebook, as it is exported, and as it goes back. */
class GradebookTest {
    private static final String HEADER =
            "Student,ID,SIS User ID,SIS Login ID,Section,HW1 (777),HW2 (778),Current Score (9)";
    private static final String MANUAL = ",,,,,Manual Posting,,(read only)";
    private static final String POSSIBLE = "    Points Possible,,,,,10,20,(read only)";
    private static final String JANE = "\"Doe, Jane\",4321,S1,jdoe,Sec 1,,12,55";
    private static final String LI = "\"Li, Wei\",4322,S2,lwei,Sec 1,7,EX,N/A";
    private static final String EX = "\"Ex, Cused\",4323,S3,cex,Sec 1,EX,3,55";
    private static final String TEST = "\"Student, Test\",4999,,abc123,Sec 1,,,";
    private static final Optional<String> HW1 = Optional.of("HW1 (777)");
    private static final List<Submission> CLASS =
            List.of(canvas("doejane", 4321), canvas("liwei", 4322), canvas("excused", 4323));

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("gradebook.csv"), String.join("\n", lines) + "\n");
    }

    @Test
    void oneColumnIsFilledInAndAllElseIsLeftAsItWas() throws Exception {
        Path file = file(HEADER, MANUAL, POSSIBLE, JANE, LI, EX, TEST);
        String before = Files.readString(file);

        Gradebook gradebook = Gradebook.read(file, HW1, CLASS);

        Golden.assertMatches("gradebook.csv", gradebook.filled(graded(CLASS, PERFECT, MISTAKEN, PERFECT)));
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatHasNoGradeYetFillsNothingIn() throws Exception {
        String unread = EX.replace("EX", "7");
        Path file = file(HEADER, POSSIBLE, JANE, LI, unread);

        String filled = Gradebook.read(file, HW1, CLASS).filled(graded(CLASS, OPEN, PERFECT, EMPTY));

        assertThat(filled.lines())
                .contains(JANE, unread)
                .anyMatch(line -> line.startsWith("\"Li, Wei\",4322,S2,lwei,Sec 1,10,"));
    }

    @Test
    void pointsPossibleWithADecimalCommaAreScaledToAndAnsweredWithOne() throws Exception {
        String header = HEADER.replace(',', ';');
        Path file = file(header, "    Points Possible;;;;;10,00;20,00;(read only)", "Li, Wei;4322;S2;lwei;Sec 1;;;");
        List<Submission> li = CLASS.subList(1, 2);

        String filled = Gradebook.read(file, HW1, li).filled(graded(li, MISTAKEN));

        // 22.5 of 200, of 10
        assertThat(filled.lines()).contains("Li, Wei;4322;S2;lwei;Sec 1;1,13;;");
    }

    @Test
    void whereNoPointsAreToBeReachedNoGradeIsFilledIn() throws Exception {
        Path file = file(HEADER, POSSIBLE, JANE);
        List<Submission> jane = CLASS.subList(0, 1);
        GradedClass bonus = SampleSubmissions.bonus(graded(jane, PERFECT));

        Gradebook gradebook = Gradebook.read(file, HW1, jane);

        assertThat(bonus.submissions().get(0).score()).isPositive();
        assertThat(gradebook.filled(bonus)).isEqualTo(Files.readString(file));
        assertThat(gradebook.roster().left(bonus))
                .singleElement()
                .satisfies(left -> assertThat(left.in(Locale.ENGLISH))
                        .startsWith("1 row of ")
                        .endsWith("stays as it was, as there are no points to reach in what was graded"
                                + " (all of it is a bonus or has the weight 0): Doe, Jane"));
    }

    @Test
    void theColumnsOfASchoolsOwnSystemMayBeAbsent() throws Exception {
        Path file = file("Student,ID,Section,HW1 (777)", "    Points Possible,,,10", "\"Doe, Jane\",4321,Sec 1,");

        String filled =
                Gradebook.read(file, Optional.empty(), CLASS.subList(0, 1)).filled(graded(CLASS, PERFECT));

        assertThat(filled.lines()).contains("\"Doe, Jane\",4321,Sec 1,10");
    }

    @Test
    void aNameMayStandInTwoColumns() throws Exception {
        Path file = file(
                "LastName,FirstName,ID,SIS Login ID,Section,HW1 (777)",
                "    Points Possible,,,,,10",
                "Doe,Jane,4321,jdoe,Sec 1,",
                "Li,Wei,4322,lwei,Sec 1,");
        List<Submission> two = List.of(canvas("doejane", 4321), from("Wei Li", "Wei Li", "Wei Li"));

        String filled = Gradebook.read(file, Optional.empty(), two).filled(graded(two, PERFECT, PERFECT));

        assertThat(filled.lines()).contains("Doe,Jane,4321,jdoe,Sec 1,10", "Li,Wei,4322,lwei,Sec 1,10");
    }

    @Test
    void foldersThatAreNoDownloadAreFoundByLoginOrName() throws Exception {
        Path file = file(HEADER, POSSIBLE, JANE, LI);
        List<Submission> plain = List.of(from("jdoe", "jdoe", "jdoe"), from("Wei Li", "Wei Li", "Wei Li"));

        Gradebook gradebook = Gradebook.read(file, Optional.of("hw2"), plain);

        assertThat(gradebook.notes()).hasSize(1).first().asString().contains("stay as given for Li, Wei");
        assertThat(gradebook.filled(graded(plain, PERFECT, PERFECT)))
                .contains("jdoe,Sec 1,,20,55")
                // excused from it
                .contains("lwei,Sec 1,7,EX,N/A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatDoesNotFitIsSaidInOneLine(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder said = new StringBuilder();
        said.append(refused(locale, Optional.empty(), HEADER, POSSIBLE, JANE));
        said.append(refused(locale, Optional.of("HW3"), HEADER, POSSIBLE, JANE));
        said.append(refused(locale, HW1, HEADER.replace(",ID,", ",Id-Nr,"), POSSIBLE, JANE));
        said.append(refused(locale, HW1, "Student,ID,Section,Final Score", JANE));
        said.append(refused(locale, HW1, HEADER, POSSIBLE.replace("10", "ten"), JANE));
        said.append(refused(locale, HW1, HEADER, POSSIBLE, JANE, JANE));
        said.append(refused(locale, HW1, HEADER, POSSIBLE, "\"Other, One\",77,S,o,Sec 9,,,"));

        Golden.assertMatches("gradebook-refused." + language + ".txt", said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoseGradeIsNotFilledInIsSaid(String language) throws Exception {
        Path file = file(HEADER, POSSIBLE, JANE, EX, TEST);

        String said = Gradebook.read(file, HW1, CLASS).notes().stream()
                .map(note -> note.in(Locale.forLanguageTag(language)).replace(folder.toString(), "…") + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("gradebook-notes." + language + ".txt", said);
    }

    private String refused(Locale locale, Optional<String> column, String... lines) throws IOException {
        Path file = file(lines);
        try {
            Gradebook.read(file, column, CLASS);
            throw new AssertionError("was not refused: " + List.of(lines));
        } catch (UnfitFile e) {
            return e.reason().in(locale).replace(folder.toString(), "…") + "\n";
        }
    }
}
