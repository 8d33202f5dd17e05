package org.threadgrader.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.mark.Exact;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a {@link GradedClass} as results.json, version 1, whose schema is the resource {@code results.schema.json}
 * beside this class.
 *
 * <p>Written as a stream, field by field: the order of the fields is a part of the format, and nothing has to be loaded
 * for it but the generator.
 */
public final class ResultsJson {
    /** The version of the format. */
    static final int SCHEMA = 1;

    private final Locale locale;
    private final JsonGenerator json;

    private ResultsJson(Locale locale, JsonGenerator json) {
        this.locale = locale;
        this.json = json;
    }

    /** The whole document, with a line end after it. */
    public static String of(GradedClass graded, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            write(graded, locale, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be written", e);
        }
        return text.toString();
    }

    /** The same where it may be too long to be held whole; what is written to stays open. */
    static void write(GradedClass graded, Locale locale, Writer out) throws IOException {
        PrettyPrinter pretty = PrettyJson.printer();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return pretty;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        try (JsonGenerator json = factory.createGenerator(context, out)) {
            new ResultsJson(locale, json).document(graded);
        } catch (JacksonIOException e) {
            // what the disk said, of being full for instance
            throw e.getCause();
        }
        out.append('\n');
    }

    private void document(GradedClass graded) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeObjectPropertyStart("assignment");
        json.writeStringProperty("id", graded.assignment().id());
        json.writeStringProperty("title", graded.assignment().title().in(locale));
        number("maxScore", graded.maxScore());
        json.writeEndObject();
        json.writeObjectPropertyStart("isolation");
        json.writeStringProperty("tier", graded.isolation().tier().shown());
        text("reason", graded.isolation().reason());
        json.writeEndObject();
        json.writeObjectPropertyStart("engine");
        json.writeStringProperty("version", graded.engine().version());
        json.writeStringProperty("jdk", graded.engine().jdk());
        json.writeStringProperty("checks", graded.engine().checks());
        json.writeEndObject();
        json.writeArrayPropertyStart("submissions");
        for (SubmissionResult submission : graded.submissions()) {
            submission(submission, graded);
        }
        json.writeEndArray();
        if (!graded.notes().isEmpty()) {
            texts("notes", graded.notes());
        }
        json.writeObjectPropertyStart("timing");
        json.writeStringProperty("started", graded.timing().started().toString());
        number("seconds", BigDecimal.valueOf(graded.timing().took().toMillis(), 3));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void submission(SubmissionResult result, GradedClass graded) {
        json.writeStartObject();
        json.writeStringProperty("id", result.submission().id());
        json.writeStringProperty("student", result.submission().student());
        json.writeStringProperty(
                "source", result.submission().source().toString().replace('\\', '/'));
        number("score", result.score());
        number("maxScore", graded.maxScore(result));
        json.writeStringProperty("status", Words.id(result.status()));
        texts("notes", result.notes());
        if (!result.adjustments().isEmpty()) {
            adjustments(result.adjustments());
        }
        json.writeArrayPropertyStart("exercises");
        for (ExerciseResult exercise : result.exercises()) {
            exercise(exercise, graded);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void adjustments(List<Adjustment> adjustments) {
        json.writeArrayPropertyStart("adjustments");
        for (Adjustment adjustment : adjustments) {
            json.writeStartObject();
            json.writeStringProperty("kind", Words.id(adjustment.kind()));
            json.writeName("exercise");
            adjustment.exercise().ifPresentOrElse(json::writeString, json::writeNull);
            number("points", adjustment.points());
            number("maxPoints", adjustment.maxPoints());
            text("reason", adjustment.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void exercise(ExerciseResult result, GradedClass graded) {
        json.writeStartObject();
        json.writeStringProperty("id", result.id());
        number("score", result.score());
        number("maxScore", result.maxScore());
        number("scoreIfAccepted", result.scoreIfAccepted());
        json.writeStringProperty("status", Words.id(result.status()));
        text("outcome", result.outcome());
        json.writeArrayPropertyStart("checks");
        for (Judgement check : result.checks()) {
            check(check, graded.checkTitle(result.id(), check.id()));
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("advice");
        for (Advice advice : result.advice()) {
            json.writeStartObject();
            json.writeStringProperty("id", advice.id());
            text("message", advice.message());
            where(advice.where());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        for (Problem problem : result.problems()) {
            json.writeStartObject();
            json.writeStringProperty("file", problem.file());
            json.writeNumberProperty("line", problem.line());
            text("message", problem.plain());
            json.writeStringProperty("original", problem.original());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void check(Judgement check, Localized title) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        json.writeStringProperty("title", title.in(locale));
        json.writeName("points");
        check.points().map(Exact::of).ifPresentOrElse(json::writeNumber, json::writeNull);
        number("maxPoints", check.maxPoints());
        json.writeStringProperty("verdict", check.verdict().name());
        json.writeName("reason");
        check.reason().ifPresentOrElse(json::writeString, json::writeNull);
        text("message", check.message());
        json.writeArrayPropertyStart("facts");
        for (Fact fact : check.facts()) {
            json.writeStartObject();
            text("label", fact.label());
            text("text", fact.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        where(check.where());
        json.writeName("basis");
        check.basis().map(Words::id).ifPresentOrElse(json::writeString, json::writeNull);
        if (check.basis().orElse(null) instanceof Basis.Schedule schedule) {
            json.writeObjectPropertyStart("schedule");
            json.writeStringProperty("strategy", schedule.strategy());
            json.writeNumberProperty("seed", schedule.seed());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void where(List<Where> where) {
        json.writeArrayPropertyStart("where");
        where.forEach(place -> json.writeString(place.toString()));
        json.writeEndArray();
    }

    private void texts(String name, List<Message> messages) {
        json.writeArrayPropertyStart(name);
        messages.forEach(message -> json.writeString(message.in(locale)));
        json.writeEndArray();
    }

    private void text(String name, Message message) {
        json.writeStringProperty(name, message.in(locale));
    }

    private void number(String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(Exact.of(value));
    }
}
