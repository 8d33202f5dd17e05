package org.threadgrader.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Message;
import org.threadgrader.report.Points;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Gradescope knows of the one submission that its autograder is started for: its {@code submission_metadata.json}.
 *
 * <p>Source: Gradescope's documentation of autograders, "Submission Metadata".
 *
 * @param names whose it is, several of a group; what Gradescope leaves out is left out
 * @param emails theirs
 * @param handedIn when, to the second
 * @param due when it is due for all
 * @param extended when it is due for these students, where that is later
 * @param before the points of their attempts before this one; empty for one that has none
 */
public record SubmissionMetadata(
        List<String> names,
        List<String> emails,
        Optional<OffsetDateTime> handedIn,
        Optional<OffsetDateTime> due,
        Optional<OffsetDateTime> extended,
        List<Optional<BigDecimal>> before)
        implements MetadataReading {
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Keeps lists of its own. */
    public SubmissionMetadata {
        names = List.copyOf(names);
        emails = List.copyOf(emails);
        before = List.copyOf(before);
    }

    /** Reads it, if it is there and what Gradescope writes. */
    public static MetadataReading read(Path file) {
        try {
            JsonNode root = EXACT.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return of(root, file);
        } catch (JacksonException | MalformedInputException e) {
            return new UnreadableMetadata(Message.of("format.metadata-no-json", file));
        } catch (IOException | SecurityException e) {
            return new UnreadableMetadata(Message.of("format.metadata-missing", file));
        } catch (UnfitFile e) {
            return new UnreadableMetadata(e.reason());
        }
    }

    private static SubmissionMetadata of(JsonNode root, Path file) throws UnfitFile {
        if (!root.path("users").isArray()) {
            throw new UnfitFile("metadata-field", file, "users");
        }
        Optional<OffsetDateTime> due = time(root.path("assignment"), "due_date", file);
        List<OffsetDateTime> own = new ArrayList<>();
        for (JsonNode user : root.path("users")) {
            time(user.path("assignment"), "due_date", file).ifPresent(own::add);
        }
        return new SubmissionMetadata(
                texts(root.path("users"), "name"),
                texts(root.path("users"), "email"),
                time(root, "created_at", file),
                due,
                own.stream()
                        .filter(date -> due.filter(date::isAfter).isPresent())
                        .max(Comparator.comparing(OffsetDateTime::toInstant)),
                root.path("previous_submissions")
                        .valueStream()
                        .map(attempt -> points(attempt.path("score")))
                        .toList());
    }

    private static List<String> texts(JsonNode users, String field) {
        return users.valueStream()
                .map(user -> user.path(field).asString("").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Optional<OffsetDateTime> time(JsonNode node, String field, Path file) throws UnfitFile {
        JsonNode time = node.path(field);
        if (time.isMissingNode() || time.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(time.asString("")).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            throw new UnfitFile("metadata-field", file, field);
        }
    }

    /** Gradescope writes points as numbers, and totals as texts. */
    private static Optional<BigDecimal> points(JsonNode score) {
        try {
            return Optional.of(new BigDecimal(score.asString("")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The submission as its students': under the address of the first, by all their names, with what came before it. */
    public Submission named(Submission submission) {
        String id = emails.stream().findFirst().orElse(submission.id());
        String student = names.isEmpty() ? id : String.join(", ", names);
        Submission named = new Submission(
                id,
                student,
                submission.source(),
                submission.files(),
                submission.notes(),
                submission.rejection(),
                submission.brought());
        return attempt().map(named::noting).orElse(named);
    }

    private Optional<Message> attempt() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        int number = before.size() + 1;
        return Optional.of(before.stream()
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(best -> Message.of("format.attempt-best", number, Points.of(best)))
                .orElseGet(() -> Message.of("format.attempt", number)));
    }
}
