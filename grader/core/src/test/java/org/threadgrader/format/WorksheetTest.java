package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.threadgrader.format.SampleSubmissions.EMPTY;
import static org.threadgrader.format.SampleSubmissions.MISTAKEN;
import static org.threadgrader.format.SampleSubmissions.OPEN;
import static org.threadgrader.format.SampleSubmissions.PERFECT;
import static org.threadgrader.format.SampleSubmissions.from;
import static org.threadgrader.format.SampleSubmissions.graded;
import static org.threadgrader.format.SampleSubmissions.moodle;

import java.io.IOException;
import java.math.BigDecimal;
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
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.message.Message;
import org.threadgrader.report.GradedClass;

/** Moodle's grading worksheet, as it is exported, and as it goes back. */
class WorksheetTest {
    private static final String HEADER =
            "Identifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum Grade\",\"Grade can be changed\","
                    + "\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"";
    private static final String ANN = row(11, "Ann Lee", "100.00", "");
    private static final String ZHANG = row(12, "张伟", "100.00", "");
    private static final String JO = row(13, "\"O'Neill, Jo\"", "100.00", "");
    private static final List<Submission> CLASS =
            List.of(moodle("Ann Lee", 11), moodle("张伟", 12), moodle("O'Neill Jo", 13));

    @TempDir
    Path folder;

    private static String row(int number, String name, String max, String comment) {
        return "Participant " + number + "," + name + ",a@example.org,\"Submitted for grading\",,\"" + max + "\",Yes,"
                + "\"Friday, 2 January 2026, 9:05 AM\",-," + comment;
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("Grades-HW1.csv"), "\uFEFF" + String.join("\r\n", lines) + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void isFilledInAndLeftAsItWasElsewhere(String language) throws Exception {
        Path file = file(HEADER, ANN, ZHANG, JO, row(14, "Nobody Here", "100.00", "\"said before, by hand\""));
        String before = Files.readString(file);

        Worksheet worksheet = Worksheet.read(file, CLASS);
        String filled = worksheet.filled(graded(CLASS, PERFECT, MISTAKEN, OPEN), Locale.forLanguageTag(language));

        assertThat(filled).startsWith("\uFEFFIdentifier,").endsWith("\r\n");
        assertThat(Files.readString(file)).isEqualTo(before);
        Golden.assertMatches(
                "worksheet." + language + ".csv", filled.replace("\uFEFF", "").replace("\r\n", "\n"));
    }

    @Test
    void aGradeIsScaledToTheWorksheetsHighest() throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "10.00", ""), row(12, "张伟", "10.00", ""));
        List<Submission> two = CLASS.subList(0, 2);

        List<List<String>> cells =
                cells(Worksheet.read(file, two).filled(graded(two, PERFECT, MISTAKEN), Locale.ENGLISH));

        assertThat(cells.get(1).get(4)).isEqualTo("10");
        // 22.5 of 200, of 10
        assertThat(cells.get(2).get(4)).isEqualTo("1.13");
    }

    @Test
    void thatGradesAreScaledIsSaid() throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "10.00", ""));
        List<Submission> one = CLASS.subList(0, 1);

        assertThat(Worksheet.read(file, one).told(graded(one, PERFECT)))
                .singleElement()
                .satisfies(told -> assertThat(told.in(Locale.ENGLISH))
                        .endsWith(" are scaled: 200 points of this report are 10 there, which is its highest grade."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatBecameOfGradesIsSaidInBothLanguages(String language) throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "10.00", ""), row(12, "张伟", "10.00", ""));
        List<Submission> two = CLASS.subList(0, 2);
        GradedClass praised = SampleSubmissions.praised(graded(two, PERFECT, MISTAKEN));

        String told = Worksheet.read(file, two).told(praised).stream()
                .map(message -> message.in(Locale.forLanguageTag(language)).replace(folder.toString(), "…") + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("worksheet-told." + language + ".txt", told);
    }

    @Test
    void aScoreAboveTheHighestGradeBecomesIt() throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "10.00", ""));
        List<Submission> one = CLASS.subList(0, 1);
        GradedClass praised = SampleSubmissions.praised(graded(one, PERFECT));

        assertThat(cells(Worksheet.read(file, one).filled(praised, Locale.ENGLISH))
                        .get(1)
                        .get(4))
                .isEqualTo("10");
    }

    @Test
    void nothingIsSaidOfGradesThatAreFilledInAsTheyAre() throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "200.00", ""));
        List<Submission> one = CLASS.subList(0, 1);

        assertThat(Worksheet.read(file, one).told(graded(one, PERFECT))).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() throws Exception {
        Path file = file(HEADER + ",Grade", ANN + ",");

        assertThat(catchThrowableOfType(UnfitFile.class, () -> Worksheet.read(file, CLASS))
                        .reason()
                        .in(Locale.ENGLISH))
                .contains(" has two columns \"Grade\": which one is meant can't be told.");
    }

    @Test
    void aGradeWithADecimalCommaIsAnsweredWithOne() throws Exception {
        Path file = file(HEADER, row(12, "张伟", "10,00", ""));
        List<Submission> one = CLASS.subList(1, 2);

        assertThat(cells(Worksheet.read(file, one).filled(graded(one, MISTAKEN), Locale.ENGLISH))
                        .get(1)
                        .get(4))
                .isEqualTo("1,13");
    }

    @Test
    void whatHasNoGradeYetLeavesItsRowAsItWas() throws Exception {
        Path file = file(HEADER, filledBefore(11, "Ann Lee", "Yes"), filledBefore(12, "张伟", "Yes"));
        List<Submission> two = CLASS.subList(0, 2);

        Worksheet worksheet = Worksheet.read(file, two);
        GradedClass open = graded(two, OPEN, EMPTY);

        assertThat(cells(worksheet.filled(open, Locale.ENGLISH)))
                .isEqualTo(Sheet.read(file).rows());
        assertThat(worksheet.roster().left(open))
                .singleElement()
                .satisfies(left -> assertThat(left.in(Locale.ENGLISH))
                        .startsWith("2 rows of ")
                        .endsWith("stay as they were, as their submissions have no grade yet: Ann Lee, 张伟"));
    }

    @Test
    void whereNoPointsAreToBeReachedARowStaysAsItWas() throws Exception {
        Path file = file(HEADER, filledBefore(11, "Ann Lee", "Yes"));
        List<Submission> one = CLASS.subList(0, 1);
        GradedClass bonus = SampleSubmissions.bonus(graded(one, PERFECT));

        assertThat(cells(Worksheet.read(file, one).filled(bonus, Locale.ENGLISH)))
                .isEqualTo(Sheet.read(file).rows());
    }

    @Test
    void aGradeThatCannotBeChangedIsLeftAsItWas() throws Exception {
        Path file = file(HEADER, filledBefore(11, "Ann Lee", "No"), filledBefore(12, "张伟", "Yes"));
        List<Submission> two = CLASS.subList(0, 2);

        Worksheet worksheet = Worksheet.read(file, two);

        List<String> rows = worksheet
                .filled(graded(two, PERFECT, PERFECT), Locale.ENGLISH)
                .lines()
                .toList();
        assertThat(rows.get(1)).isEqualTo(filledBefore(11, "Ann Lee", "No"));
        assertThat(rows.get(2)).contains(",100,100.00,Yes,").doesNotContain("by hand");
        assertThat(worksheet.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.in(Locale.ENGLISH)).endsWith("stay as given for Ann Lee"));
    }

    private static String filledBefore(int number, String name, String changeable) {
        return "Participant " + number + "," + name + ",a@example.org,Submitted,55.00,100.00," + changeable
                + ",-,-,said by hand";
    }

    @Test
    void headersInAnyCaseAreFoundAndKept() throws Exception {
        Path file = file(HEADER.replace("Full name", "Full Name").replace("Maximum Grade", "Maximum grade"), ANN);
        List<Submission> one = CLASS.subList(0, 1);

        String filled = Worksheet.read(file, one).filled(graded(one, PERFECT), Locale.ENGLISH);

        assertThat(filled).contains("Full Name", "Maximum grade");
        assertThat(cells(filled).get(1).get(4)).isEqualTo("100");
    }

    @Test
    void headersInAnotherLanguageAreFoundByWhatStandsBelowThem() throws Exception {
        Path file = file(
                "ID;Vollständiger Name;E-Mail-Adresse;Status;Bewertung;Bestwertung;Bewertung kann geändert werden;"
                        + "Zuletzt geändert (Abgabe);Zuletzt geändert (Bewertung);Feedback als Kommentar",
                "Teilnehmer/in11;Ann Lee;a@example.org;Abgegeben;;100,00;Ja;Freitag, 2. Januar 2026;-;",
                "Teilnehmer/in12;张伟;b@example.org;Abgegeben;;100,00;Ja;Freitag, 2. Januar 2026;-;");
        List<Submission> two = CLASS.subList(0, 2);

        List<String> rows = Worksheet.read(file, two)
                .filled(graded(two, PERFECT, MISTAKEN), Locale.ENGLISH)
                .lines()
                .toList();

        assertThat(rows.get(1)).contains(";Abgegeben;100;100,00;Ja;");
        assertThat(rows.get(2)).contains(";Abgegeben;11,25;100,00;Ja;", "Two days late.");
    }

    @Test
    void allGradesAlikeAreNotTakenForTheHighest() throws Exception {
        Path file = german("Ann Lee;Abgegeben;8,00;10,00;Ja;", "张伟;Abgegeben;8,00;10,00;Ja;");
        List<Submission> two = CLASS.subList(0, 2);

        List<String> rows = Worksheet.read(file, two)
                .filled(graded(two, PERFECT, MISTAKEN), Locale.ENGLISH)
                .lines()
                .toList();

        assertThat(rows.get(1)).contains(";Ann Lee;Abgegeben;10;10,00;Ja;");
        assertThat(rows.get(2)).contains(";张伟;Abgegeben;1,13;10,00;Ja;");
    }

    @Test
    void aSingleStudentsOwnNumberIsNotTakenForTheHighestGrade() throws Exception {
        Path file = file(
                "ID;Vollständiger Name;ID-Nummer;Status;Bewertung;Bestwertung;Bewertung kann geändert werden;"
                        + "Zuletzt geändert (Bewertung);Feedback als Kommentar",
                "Teilnehmer/in11;Ann Lee;4711;Abgegeben;;10,00;Ja;-;");
        List<Submission> one = CLASS.subList(0, 1);

        String filled = Worksheet.read(file, one).filled(graded(one, PERFECT), Locale.ENGLISH);

        assertThat(filled.lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("Teilnehmer/in11;Ann Lee;4711;Abgegeben;10;10,00;Ja;-;200 of 200 points.");
    }

    @Test
    void aWorksheetInAnotherLanguageCanBeFilledInAgain() throws Exception {
        Path file = german("Ann Lee;Abgegeben;;10,00;Ja;", "张伟;Abgegeben;;10,00;Ja;");
        List<Submission> two = CLASS.subList(0, 2);
        String once = Worksheet.read(file, two).filled(graded(two, MISTAKEN, MISTAKEN), Locale.ENGLISH);
        Files.writeString(file, once);

        String again = Worksheet.read(file, two).filled(graded(two, MISTAKEN, MISTAKEN), Locale.ENGLISH);

        assertThat(once).contains("Two days late.");
        assertThat(again).isEqualTo(once);
    }

    @Test
    void whatStudentsWroteBetweenTheDatesIsNoColumnOfMarks() throws Exception {
        Path file = file(
                "标识号,全名,状态,成绩,满分,评分工作流状态,成绩可修改,最近修改（提交）,在线文本,最近修改（成绩）,反馈评语",
                "参与者 11,Ann Lee,已提交,,10.00,未评分,否,2026年01月2日 星期五 09:05,42,-,",
                "参与者 12,张伟,已提交,,10.00,未评分,是,2026年01月2日 星期五 09:05,42,-,");
        List<Submission> two = CLASS.subList(0, 2);

        Worksheet worksheet = Worksheet.read(file, two);

        List<String> rows = worksheet
                .filled(graded(two, PERFECT, PERFECT), Locale.ENGLISH)
                .lines()
                .toList();
        assertThat(rows.get(1)).endsWith(",已提交,,10.00,未评分,否,2026年01月2日 星期五 09:05,42,-,");
        assertThat(rows.get(2)).endsWith(",已提交,10,10.00,未评分,是,2026年01月2日 星期五 09:05,42,-,200 of 200 points.");
    }

    /** A worksheet in German, of participants from 11 on. */
    private Path german(String... students) throws IOException {
        StringBuilder text = new StringBuilder("ID;Vollständiger Name;Status;Bewertung;Bestwertung;"
                + "Bewertung kann geändert werden;Zuletzt geändert (Abgabe);Zuletzt geändert (Bewertung);"
                + "Feedback als Kommentar");
        int number = 11;
        for (String student : students) {
            text.append("\nTeilnehmer/in" + number++ + ";" + student + "Freitag, 2. Januar 2026, 09:05;-;");
        }
        return file(text.toString());
    }

    @Test
    void aFolderCalledByAMereNumberIsNobodys() throws Exception {
        Path file = file(HEADER, ANN, ZHANG);
        List<Submission> two = List.of(moodle("Ann Lee", 11), from("12", "12", "12"));

        Worksheet worksheet = Worksheet.read(file, two);

        assertThat(cells(worksheet.filled(graded(two, PERFECT, PERFECT), Locale.ENGLISH))
                        .get(2)
                        .get(4))
                .isEmpty();
        assertThat(worksheet.notes()).anyMatch(note -> note.in(Locale.ENGLISH).endsWith("is not filled in: 12"));
    }

    @Test
    void aNumberThatLeadsToSomebodyOfAnotherNameFillsNothingIn() throws Exception {
        Path file = file(HEADER, ANN, ZHANG);
        List<Submission> two = List.of(moodle("Ann Lee", 11), moodle("Bob Ray", 12));

        List<List<String>> cells =
                cells(Worksheet.read(file, two).filled(graded(two, PERFECT, PERFECT), Locale.ENGLISH));

        assertThat(cells.get(1).get(4)).isEqualTo("100");
        assertThat(cells.get(2)).isEqualTo(Sheet.read(file).rows().get(2));
    }

    @Test
    void theOrderOfNamesSaysNothing() throws Exception {
        Path file = file(HEADER, row(11, "Lee Ann", "100.00", ""));
        List<Submission> one = CLASS.subList(0, 1);

        assertThat(cells(Worksheet.read(file, one).filled(graded(one, PERFECT), Locale.ENGLISH))
                        .get(1)
                        .get(4))
                .isEqualTo("100");
    }

    @Test
    void markedBlindItHasNoNamesAndNeedsNone() throws Exception {
        Path file = file(
                "Identifier,Status,Grade,\"Maximum Grade\",\"Grade can be changed\",\"Last modified (grade)\",\"Feedback comments\"",
                "Participant 11,Submitted,,100.00,Yes,-,");
        List<Submission> one = List.of(from("11", "Participant 11", "Participant_11"));

        Worksheet worksheet = Worksheet.read(file, one);

        assertThat(cells(worksheet.filled(graded(one, PERFECT), Locale.ENGLISH))
                        .get(1)
                        .get(2))
                .isEqualTo("100");
        assertThat(worksheet.folder(one.get(0))).contains("Participant_11_assignsubmission_file");
    }

    @Test
    void aFolderThatIsCalledAsTheStudentIsFoundByThatName() throws Exception {
        Path file = file(HEADER, ANN, ZHANG);
        List<Submission> plain = List.of(from("ann_lee", "ann_lee", "ann_lee"));

        Worksheet worksheet = Worksheet.read(file, plain);

        assertThat(cells(worksheet.filled(graded(plain, PERFECT), Locale.ENGLISH))
                        .get(1)
                        .get(4))
                .isEqualTo("100");
        assertThat(worksheet.folder(plain.get(0))).contains("Ann Lee_11_assignsubmission_file");
    }

    @Test
    void anInstructorsLastWordSettlesWhatWasOpen() throws Exception {
        Path file = file(HEADER, row(11, "Ann Lee", "200.00", ""));
        List<Submission> one = CLASS.subList(0, 1);
        GradedClass open = graded(one, OPEN);
        SubmissionResult settled = open.submissions()
                .get(0)
                .adjusted(List.of(word("ex02", "20", "Looked at by hand."), word("ex08", "100", "It is right.")));

        List<String> row = cells(Worksheet.read(file, one)
                        .filled(SampleSubmissions.with(open, List.of(settled)), Locale.ENGLISH))
                .get(1);

        assertThat(row.get(4)).isEqualTo("150");
        assertThat(row.get(9)).contains("150 of 200 points.", "ex02, +20 points: Looked at by hand.");
    }

    private static Adjustment word(String exercise, String points, String reason) {
        return new Adjustment(
                Adjustment.Kind.OVERRIDE,
                Optional.of(exercise),
                new BigDecimal(points),
                BigDecimal.ZERO,
                Message.text(reason));
    }

    @Test
    void whatAStudentWroteIsNeitherAFormulaNorMarkup() throws Exception {
        Path file = file(HEADER, ANN);
        List<Submission> one = CLASS.subList(0, 1);

        String comment = cells(Worksheet.read(file, one).filled(graded(one, MISTAKEN), Locale.ENGLISH))
                .get(1)
                .get(9);

        assertThat(comment).doesNotContain("<script").matches("[^=+@-].*");
    }

    @Test
    void noCommentIsAFormulaBehindASemicolon() throws Exception {
        Path file = file(HEADER, ANN);
        List<Submission> one = CLASS.subList(0, 1);
        GradedClass graded = graded(one, PERFECT);
        SubmissionResult said =
                graded.submissions().get(0).adjusted(List.of(word("ex02", "100", "i <=-1+1 or i;==2, not i = 3")));

        String comment = cells(
                        Worksheet.read(file, one).filled(SampleSubmissions.with(graded, List.of(said)), Locale.ENGLISH))
                .get(1)
                .get(9);

        assertThat(comment).endsWith("i &lt;&#61;&#45;1+1 or i;&#61;&#61;2, not i = 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatDoesNotFitIsSaidInOneLine(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder said = new StringBuilder();
        said.append(refused(locale, CLASS, HEADER.replace("Grade,\"Max", "Points,\"Max"), ANN));
        said.append(refused(locale, CLASS, HEADER.replace(",\"Feedback comments\"", ""), ANN));
        said.append(refused(locale, CLASS, HEADER));
        said.append(refused(locale, CLASS, HEADER, ANN, row(11, "Ann Lee again", "100.00", "")));
        said.append(refused(locale, CLASS, HEADER, row(91, "Ann Lee", "100.00", ""), row(92, "张伟", "100.00", "")));
        said.append(refused(locale, CLASS, HEADER, row(91, "Some One", "100.00", "")));
        said.append(
                refused(locale, CLASS, HEADER, row(11, "Some One", "100.00", ""), row(12, "Another", "100.00", "")));
        said.append(refused(locale, CLASS, HEADER, row(11, "Ann Lee", "-", "")));
        said.append(refused(locale, CLASS, HEADER, "nobody,Ann Lee,,,,100.00,Yes,-,-,"));
        said.append(refused(locale, CLASS, HEADER, ANN, row(12, "张伟", "100.00", "\"said by hand"), JO));
        said.append(refused(locale, CLASS, german("Ann Lee;Abgegeben;gut;100,00;Ja;")));
        said.append(refused(locale, CLASS, "ID,Nom complet,Note,Note maximale,Modification", "P 11,Ann Lee,,10.00,-"));
        said.append(
                refused(locale, List.of(moodle("Ann Lee", 11), from("Ann Lee", "Ann Lee", "Ann Lee")), HEADER, ANN));
        Files.write(folder.resolve("Grades-HW1.csv"), new byte[] {(byte) 0xc4, (byte) 0xe3, ','});
        said.append(refused(locale, CLASS, folder.resolve("Grades-HW1.csv")));
        said.append(refused(locale, CLASS, folder.resolve("missing.csv")));
        said.append(refused(locale, CLASS, folder));

        Golden.assertMatches("worksheet-refused." + language + ".txt", said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whoseGradeIsNotFilledInIsSaid(String language) throws Exception {
        Path file = file(
                HEADER,
                ANN,
                row(21, "A", "9", ""),
                row(22, "Li Na", "9", ""),
                row(23, "Li Na", "9", ""),
                row(24, "D", "9", ""),
                row(25, "E", "9", ""),
                row(26, "F", "9", ""),
                row(27, "G", "9", ""));
        List<Submission> others = List.of(
                moodle("Ann Lee", 11), moodle("Stranger", 77), from("Li Na", "Li Na", "Li Na"), moodle("Bob", 24));

        String said = Worksheet.read(file, others).notes().stream()
                .map(note -> note.in(Locale.forLanguageTag(language)).replace(folder.toString(), "…") + "\n")
                .collect(Collectors.joining());

        Golden.assertMatches("worksheet-notes." + language + ".txt", said);
    }

    private String refused(Locale locale, List<Submission> submissions, String... lines) throws IOException {
        return refused(locale, submissions, file(lines));
    }

    private String refused(Locale locale, List<Submission> submissions, Path file) {
        try {
            Worksheet.read(file, submissions);
            throw new AssertionError("was not refused: " + file);
        } catch (UnfitFile e) {
            Message reason = e.reason();
            return reason.in(locale).replace(folder.toString(), "…") + "\n";
        }
    }

    /** Read by another Sheet, which is what Moodle would see of it. */
    private List<List<String>> cells(String filled) throws Exception {
        Path file = Files.writeString(folder.resolve("filled.csv"), filled);
        return Sheet.read(file).rows();
    }
}
