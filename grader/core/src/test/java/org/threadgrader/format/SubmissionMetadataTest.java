package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;

/** What Gradescope lays beside a submission, with the fields of its documentation. */
class SubmissionMetadataTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/threadgrader/format/submission_metadata.json");
    private static final Submission SUBMISSION =
            new Submission("submission", "submission", Path.of("submission"), List.of(), List.of());

    @TempDir
    Path folder;

    private SubmissionMetadata read(String text) throws IOException {
        return (SubmissionMetadata) SubmissionMetadata.read(Files.writeString(folder.resolve("metadata.json"), text));
    }

    @Test
    void saysWhoseItIsWhenItCameAndWhenItIsDue() {
        assertThat(SubmissionMetadata.read(SAMPLE))
                .isEqualTo(new SubmissionMetadata(
                        List.of("李雷"),
                        List.of("li.lei@example.com"),
                        Optional.of(OffsetDateTime.parse("2026-12-01T18:22:32-08:00")),
                        Optional.of(OffsetDateTime.parse("2026-11-30T23:00-08:00")),
                        Optional.empty(),
                        List.of(Optional.of(new BigDecimal("40.0")), Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSubmissionGoesByItsStudentsAndTellsWhichAttemptItIs(String language) {
        Submission named = ((SubmissionMetadata) SubmissionMetadata.read(SAMPLE)).named(SUBMISSION);

        assertThat(named.id()).isEqualTo("li.lei@example.com");
        assertThat(named.student()).isEqualTo("李雷");
        Golden.assertMatches(
                "gradescope-attempt." + language + ".txt",
                named.notes().get(0).in(Locale.forLanguageTag(language)) + "\n");
    }

    @Test
    void aGroupGoesByAllItsNamesAndItsLatestExtension() throws IOException {
        SubmissionMetadata group = read("""
                {"assignment": {"due_date": "2026-12-01T12:00:00+00:00"}, "users": [
                  {"name": "Ann", "email": "ann@example.com", "assignment": {"due_date": "2026-12-03T12:00:00Z"}},
                  {"name": "Bob", "email": "bob@example.com", "assignment": {"due_date": null}}]}
                """);

        assertThat(group.named(SUBMISSION).student()).isEqualTo("Ann, Bob");
        assertThat(group.named(SUBMISSION).notes()).isEmpty();
        assertThat(group.extended()).contains(OffsetDateTime.parse("2026-12-03T12:00Z"));
        assertThat(group.handedIn()).isEmpty();
    }

    @Test
    void withoutAnAddressTheSubmissionKeepsItsId() throws IOException {
        Submission named = read("{\"users\": [{\"name\": \"Ann\"}]}").named(SUBMISSION);

        assertThat(named.id()).isEqualTo("submission");
        assertThat(named.student()).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatCannotBeUsedIsSaidInALine(String language) throws IOException {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("cut-off.json", "{\"users\": [");
        bad.put("page.json", "<html></html>");
        bad.put("empty.json", "");
        bad.put("list.json", "[]");
        bad.put("time.json", "{\"users\": [], \"created_at\": \"yesterday\"}");
        bad.put("due.json", "{\"users\": [], \"assignment\": {\"due_date\": 5}}");
        StringBuilder said = new StringBuilder();
        for (Map.Entry<String, String> file : bad.entrySet()) {
            said.append(reason(Files.writeString(folder.resolve(file.getKey()), file.getValue()), language));
        }
        said.append(reason(Files.write(folder.resolve("bytes.json"), new byte[] {'{', (byte) 0xff, '}'}), language));
        said.append(reason(folder.resolve("missing.json"), language));

        Golden.assertMatches("gradescope-metadata-refused." + language + ".txt", said.toString());
    }

    private String reason(Path file, String language) {
        Message reason = ((UnreadableMetadata) SubmissionMetadata.read(file)).reason();
        return reason.in(Locale.forLanguageTag(language)).replace(folder.toString(), "/autograder") + "\n";
    }
}
