package org.threadgrader.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threadgrader.Golden;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formats that need nothing but the class, read as their readers do. */
class PlainFormatsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final GradedClass graded = SampleSubmissions.adjusted();

    @ParameterizedTest
    @CsvSource({
        "gradescope, en",
        "gradescope, zh",
        "classroom, en",
        "classroom, zh",
        "exercism, en",
        "exercism, zh",
        "junit, en",
        "junit, zh",
        "tmc, en",
        "tmc, zh",
        "sarif, en",
        "sarif, zh",
        "lti, en",
        "lti, zh"
    })
    void isWrittenAsTheFormatSays(String name, String language) {
        String files = outputs(name, Locale.forLanguageTag(language))
                .map(output -> "==== " + output.name() + "\n" + readable(name, text(output)))
                .collect(Collectors.joining());

        Golden.assertMatches("format-" + name + "." + language + ".txt", files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradescope", "classroom", "exercism", "tmc", "sarif", "lti"})
    void conformsToItsSchema(String name) throws IOException {
        Schema schema = schema(name);
        List<Output> outputs = outputs(name, Locale.ENGLISH).toList();

        assertThat(outputs).hasSize(5);
        for (Output output : outputs) {
            assertThat(schema.validate(json(name, text(output)), InputFormat.JSON))
                    .as(output.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "gradescope, \"visibility\": \"visible\", \"visibility\": \"hidden\"",
                "exercism, \"version\": 3, \"version\": 2",
                "tmc, \"FAILED\", \"BROKEN\"",
                "sarif, \"startLine\": 5, \"startLine\": 0",
                "lti, \"FullyGraded\", \"Graded\""
            })
    void itsSchemaRefusesWhatIsNotOfTheFormat(String name, String right, String wrong) throws IOException {
        String json = text(outputs(name, Locale.ENGLISH).toList().get(SampleSubmissions.MISTAKEN));

        assertThat(json).contains(right);
        assertThat(schema(name).validate(json.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theTestsOfGradescopeAndClassroomAddUpToTheScoreThatCounts() {
        for (String name : List.of("gradescope", "classroom")) {
            List<Output> outputs = outputs(name, Locale.ENGLISH).toList();
            for (int i = 0; i < outputs.size(); i++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode test :
                        JSON.readTree(json(name, text(outputs.get(i)))).path("tests")) {
                    sum = sum.add(test.path("score").decimalValue(BigDecimal.ZERO));
                }
                assertThat(sum)
                        .as(name + i)
                        .isEqualByComparingTo(graded.submissions().get(i).score());
            }
        }
    }

    @Test
    void anOpenQuestionIsNoNumberAnywhere() {
        SubmissionResult open = graded.submissions().get(SampleSubmissions.OPEN);
        assertThat(open.isSettled()).isFalse();

        JsonNode gradescope = of("gradescope", SampleSubmissions.OPEN);
        assertThat(gradescope.has("score")).isFalse();
        assertThat(gradescope.at("/tests/1").has("score")).isFalse();
        assertThat(gradescope.at("/tests/1").has("status")).isFalse();
        assertThat(of("lti", SampleSubmissions.OPEN).has("scoreGiven")).isFalse();
        assertThat(of("lti", SampleSubmissions.OPEN).path("gradingProgress").asString())
                .isEqualTo("PendingManual");
        assertThat(of("lti", SampleSubmissions.EMPTY).has("scoreGiven")).isFalse();
        assertThat(of("lti", SampleSubmissions.EMPTY).path("gradingProgress").asString())
                .isEqualTo("Failed");
        // The reporter of GitHub Classroom sends nothing where the highest score is 0.
        assertThat(of("classroom", SampleSubmissions.OPEN).path("max_score").intValue())
                .isZero();
    }

    @Test
    void whatCouldNotBeReadHasANumberInGradescopeAlone() {
        assertThat(graded.submissions().get(SampleSubmissions.EMPTY).isSettled())
                .isFalse();
        assertThat(of("gradescope", SampleSubmissions.EMPTY).path("score").intValue(-1))
                .isZero();
        assertThat(of("classroom", SampleSubmissions.EMPTY).path("max_score").intValue(-1))
                .isZero();
        assertThat(of("lti", SampleSubmissions.EMPTY).has("scoreGiven")).isFalse();
    }

    @Test
    void aBonusAloneIsNoScoreOfLti() throws IOException {
        GradedClass bonus = SampleSubmissions.bonus(graded);

        String json = text(new Lti().of(bonus, Locale.ENGLISH).toList().get(SampleSubmissions.PERFECT));

        assertThat(schema("lti").validate(json, InputFormat.JSON)).isEmpty();
        assertThat(JSON.readTree(json).has("scoreGiven")).isFalse();
        assertThat(JSON.readTree(json).path("gradingProgress").asString()).isEqualTo("NotReady");
    }

    @Test
    void exercismIsInErrorOnlyWhenNothingRan() {
        List<String> statuses = outputs("exercism", Locale.ENGLISH)
                .map(output -> JSON.readTree(text(output)).path("status").asString())
                .toList();

        assertThat(statuses).containsExactly("pass", "fail", "fail", "error", "error");
    }

    @Test
    void exercismsTextsAreCutWhereItWouldCutThem() {
        String long500 = "x".repeat(498) + "\uD83D\uDE00";

        assertThat(Exercism.cut(long500, 500)).isEqualTo(long500);
        assertThat(Exercism.cut(long500 + "y", 500)).isEqualTo("x".repeat(498) + "…");
        assertThat(Exercism.cut("y" + long500 + "y", 500)).hasSize(500).endsWith("…");
    }

    @Test
    void junitXmlConformsToSurefiresSchema() throws Exception {
        javax.xml.validation.Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(new StringReader(resource("surefire.xsd"))));
        List<Output> outputs = outputs("junit", Locale.SIMPLIFIED_CHINESE).toList();

        assertThat(outputs).hasSize(5);
        for (Output output : outputs) {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes(output))));
        }
    }

    @Test
    void junitXmlCountsWhatItHoldsAndNeverTakesAnOpenQuestionForASuccess() throws Exception {
        for (Output output : outputs("junit", Locale.ENGLISH).toList()) {
            Element suite = parsed(output);
            assertThat(count(suite, "testcase")).isEqualTo(number(suite, "tests"));
            assertThat(count(suite, "failure")).isEqualTo(number(suite, "failures"));
            assertThat(count(suite, "error")).isEqualTo(number(suite, "errors"));
            assertThat(number(suite, "skipped")).isZero();
        }
        Element open = parsed(outputs("junit", Locale.ENGLISH).toList().get(SampleSubmissions.OPEN));
        assertThat(number(open, "errors")).isEqualTo(2);
    }

    @Test
    void sarifPointsToTheFileInTheStudentsOwnFolder() {
        JsonNode results = of("sarif", SampleSubmissions.MISTAKEN).at("/runs/0/results");
        JsonNode noWait = results.get(1);

        assertThat(noWait.path("ruleId").asString()).isEqualTo("no-wait");
        assertThat(noWait.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("src/Main.java");
        assertThat(noWait.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(5);
    }

    @Test
    void noOutputOfAClassroomStepCanHoldASecondLine() {
        for (Output output : outputs("classroom", Locale.ENGLISH).toList()) {
            assertThat(text(output)).matches("result=[A-Za-z0-9+/]+=*\n");
        }
    }

    private JsonNode of(String name, int submission) {
        return JSON.readTree(
                json(name, text(outputs(name, Locale.ENGLISH).toList().get(submission))));
    }

    private Stream<Output> outputs(String name, Locale locale) {
        Format format = switch (name) {
            case "gradescope" -> new Gradescope();
            case "classroom" -> new Classroom();
            case "exercism" -> new Exercism();
            case "junit" -> new JunitXml();
            case "tmc" -> new Tmc();
            case "sarif" -> new Sarif();
            case "lti" -> new Lti();
            default -> throw new IllegalArgumentException(name);
        };
        return format.of(graded, locale);
    }

    private static String json(String name, String text) {
        if (!name.equals("classroom")) {
            return text;
        }
        String encoded = text.strip().substring("result=".length());
        return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private static String readable(String name, String text) {
        return name.equals("classroom") ? Json.pretty(JSON.readTree(json(name, text))) : text;
    }

    private static String text(Output output) {
        return new String(bytes(output), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Output output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            output.content().to(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Element parsed(Output output) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(output)))
                .getDocumentElement();
    }

    private static int count(Element suite, String name) {
        NodeList found = suite.getElementsByTagName(name);
        return found.getLength();
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(name + ".schema.json"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PlainFormatsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
