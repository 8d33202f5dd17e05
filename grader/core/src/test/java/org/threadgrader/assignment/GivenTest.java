package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

/** Whoever hands in what they wrote, and not what they were given. */
final class GivenTest {
    private static final Localized NONE = new Localized("", "");
    private static final SourceFile ACCOUNT = file(
            "ex13_transfer/Account.java",
            "/** Given. */\npackage ex13_transfer;\nclass Account {\n    int balance;\n}\n");
    private static final Exercise TRANSFER = new Exercise(
            "ex13",
            "ex13_transfer",
            NONE,
            Exercise.Kind.CLASS,
            "ex13_transfer.Bank",
            "",
            List.of(),
            NONE,
            Optional.empty(),
            Allowance.USUAL,
            List.of(ACCOUNT));
    private static final SourceFile BANK =
            file("homework/Bank.java", "package ex13_transfer; class Bank { Account account; }");

    @Test
    void whatWasGivenIsThereThoughNobodyHandedItIn() {
        assertThat(unit(BANK)).containsKeys("homework/Bank.java", "homework/Account.java");
        assertThat(notes(BANK))
                .containsExactly("Account.java was not handed in: the one that comes with the exercise is used");
    }

    @Test
    void itIsInTheSamePackageAsTheRest() {
        assertThat(unit(file("Bank.java", "class Bank { Account account; }")))
                .containsEntry("Account.java", "/** Given. */\n\nclass Account {\n    int balance;\n}\n");
        assertThat(unit(file("Bank.java", "package bank; class Bank { Account account; }")))
                .containsEntry("Account.java", "/** Given. */\npackage bank;\nclass Account {\n    int balance;\n}\n");
    }

    @Test
    void whoeverDoesNotSpeakOfItGetsNone() {
        assertThat(unit(file("Bank.java", "package ex13_transfer; class Bank {}")))
                .containsOnlyKeys("Bank.java");
    }

    @Test
    void theirOwnIsUsedAndNeedsNoWordWhereItSaysTheSame() {
        SourceFile same =
                file("homework/Account.java", "package ex13_transfer; class Account { int balance; } // mine");

        assertThat(unit(BANK, same)).containsEntry("homework/Account.java", same.text());
        assertThat(notes(BANK, same)).isEmpty();
    }

    @Test
    void oneInsideAnotherClassIsTheirOwn() {
        assertThat(unit(file("Bank.java", "class Bank { static class Account { int balance; } Account account; }")))
                .containsOnlyKeys("Bank.java");
    }

    @Test
    void aChangeOfItIsNamed() {
        SourceFile other = file("homework/Account.java", "package ex13_transfer; class Account { long balance; }");

        assertThat(unit(BANK, other)).containsEntry("homework/Account.java", other.text());
        assertThat(notes(BANK, other))
                .containsExactly("homework/Account.java is given and was to be left as it is, but it was changed");
    }

    private static Map<String, String> unit(SourceFile... files) {
        return Matching.of(List.of(TRANSFER), List.of(files)).values().stream()
                .map(Match.Found.class::cast)
                .flatMap(found -> found.unit().files().stream())
                .collect(Collectors.toMap(SourceFile::path, SourceFile::text));
    }

    private static List<String> notes(SourceFile... files) {
        return Matching.notes(List.of(TRANSFER), List.of(files)).stream()
                .map(note -> note.in(Locale.ENGLISH))
                .toList();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text, Encoding.UTF_8);
    }
}
