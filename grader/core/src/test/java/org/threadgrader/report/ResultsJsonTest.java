package org.threadgrader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.message.Message;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultsJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void isWrittenAsTheFormatSays(String language) {
        String json = ResultsJson.of(SampleClass.graded(), Locale.forLanguageTag(language));

        Golden.assertMatches("results." + language + ".json", json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void conformsToItsSchema(String language) throws IOException {
        String json = ResultsJson.of(SampleClass.graded(), Locale.forLanguageTag(language));

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesPointsForAnOpenCheck() throws IOException {
        String json = ResultsJson.of(SampleClass.graded(), Locale.ENGLISH).replace("\"points\": null", "\"points\": 0");

        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaRefusesAFindingByScheduleThatNobodyCanMakeAgain() throws IOException {
        String json = ResultsJson.of(SampleClass.graded(), Locale.ENGLISH).replace("\"recorded\"", "\"schedule\"");

        assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void differsInTimingAloneWhenTheSameClassIsGradedAgain() {
        String first = ResultsJson.of(SampleClass.graded(Duration.ofMillis(1)), Locale.ENGLISH);
        String second = ResultsJson.of(SampleClass.graded(Duration.ofMillis(98765)), Locale.ENGLISH);

        assertThat(first).isNotEqualTo(second);
        assertThat(first.substring(0, first.indexOf("\"timing\"")))
                .isEqualTo(second.substring(0, second.indexOf("\"timing\"")));
    }

    @Test
    void scoresAreExactDecimals() {
        JsonNode check = JSON.readTree(ResultsJson.of(SampleClass.graded(), Locale.ENGLISH))
                .at("/submissions/0/exercises/1/checks/0");

        assertThat(check.get("points").decimalValue()).isEqualTo(new BigDecimal("30.5"));
    }

    @Test
    void whatLayBesideTheSubmissionsIsNamed() throws IOException {
        String json = ResultsJson.of(
                SampleClass.graded().noting(List.of(Message.of("intake.beside", "grades.xlsx"))), Locale.ENGLISH);

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"notes\": [", "grades.xlsx is neither a folder nor a zip");
    }

    @Test
    void adjustmentsAreListedAndTheScoreIsTheOneThatCounts() throws IOException {
        String json = ResultsJson.of(SampleClass.crowd(), Locale.ENGLISH);
        JsonNode submission = JSON.readTree(json).at("/submissions/5");

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        assertThat(submission.get("score").decimalValue()).isEqualTo(new BigDecimal("38.25"));
        assertThat(submission.get("adjustments")).isEqualTo(JSON.readTree("""
                                [{"kind": "override", "exercise": "ex08", "points": 12.5, "maxPoints": 0, "reason": "The lock was a good idea."},
                                 {"kind": "late", "exercise": null, "points": -4.25, "maxPoints": 0, "reason": "One day late: 10 %"}]"""));
    }

    static Schema schema() throws IOException {
        try (InputStream in = ResultsJson.class.getResourceAsStream("results.schema.json")) {
            assertThat(in).isNotNull();
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }
}
