package org.threadgrader.format;

import java.math.BigDecimal;
import org.threadgrader.report.Points;
import org.threadgrader.report.PrettyJson;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the JSON of all formats is made: fields in the order in which they are put, exact decimals, one layout. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build())
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Points as results.json has them: exact, and without zeros that say nothing. */
    static BigDecimal points(BigDecimal points) {
        return new BigDecimal(Points.of(points));
    }

    /** The document, with a line end after it. */
    static String pretty(JsonNode document) {
        return MAPPER.writer().with(PrettyJson.printer()).writeValueAsString(document) + "\n";
    }

    /** The document on one line, as where it travels inside of something else. */
    static String compact(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }
}
