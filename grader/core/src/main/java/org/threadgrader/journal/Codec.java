package org.threadgrader.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records as JSON and back, equal to what they were. A record is an object of its components, whatever they are, so that a
 * new component is carried along; only what says less than its type does is written in a way of its own: a message's
 * arguments, of any type, and sealed types.
 *
 * <p>All of it is ASCII: a program can print half of a surrogate pair, which no other encoding brings back.
 */
final class Codec {
    /** Names in a list are nested in one another, see {@link Message#list}. */
    private static final int DEEPEST = 10_000;

    private static final String INT = "int";
    private static final String LONG = "long";
    private static final String EXACT = "exact";
    private static final String DOUBLE = "double";
    private static final String KEY = "key";
    private static final String EN = "en";

    /** One for all: what it has found out about the records is dear. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            // components alone: what else a record can be asked follows from them
            .changeDefaultVisibility(visible -> visible.with(JsonAutoDetect.Visibility.NONE)
                    .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                    .withCreatorVisibility(JsonAutoDetect.Visibility.ANY))
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .annotationIntrospector(new SealedTypes())
            .addModule(new SimpleModule()
                    .addSerializer(Message.class, new MessageWriting())
                    .addDeserializer(Message.class, new MessageReading()))
            .build();

    String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Of a sealed type, the name of the record comes first. */
    private static final class SealedTypes extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        private static final JsonTypeInfo.Value NAMED = JsonTypeInfo.Value.construct(
                JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true, true);

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
            Class<?> raw = type.getRawType();
            boolean sealed = raw.isSealed() || Stream.of(raw.getInterfaces()).anyMatch(Class::isSealed);
            return sealed ? NAMED : super.findPolymorphicTypeInfo(config, type);
        }
    }

    private static final class MessageWriting extends ValueSerializer<Message> {
        @Override
        public void serialize(Message message, JsonGenerator json, SerializationContext context) {
            write(message, json);
        }

        private static void write(Message message, JsonGenerator json) {
            json.writeStartObject();
            json.writeStringProperty(KEY, message.key());
            json.writeArrayPropertyStart("args");
            message.args().forEach(arg -> argument(arg, json));
            json.writeEndArray();
            json.writeEndObject();
        }

        private static void argument(Object arg, JsonGenerator json) {
            if (arg instanceof Message message) {
                write(message, json);
            } else if (arg instanceof Localized text) {
                json.writeStartObject();
                json.writeStringProperty(EN, text.en());
                json.writeStringProperty("zh", text.zh());
                json.writeEndObject();
            } else if (arg instanceof Number number) {
                json.writeStartObject();
                json.writeStringProperty(type(number), number.toString());
                json.writeEndObject();
            } else {
                // Any other type is shown as its text, in every language.
                json.writeString(arg.toString());
            }
        }

        private static String type(Number number) {
            if (number instanceof Integer) {
                return INT;
            } else if (number instanceof Long) {
                return LONG;
            }
            return number instanceof BigDecimal ? EXACT : DOUBLE;
        }
    }

    private static final class MessageReading extends ValueDeserializer<Message> {
        @Override
        public Message deserialize(JsonParser json, DeserializationContext context) {
            return message(context.readTree(json));
        }

        private static Message message(JsonNode node) {
            List<Object> args = new ArrayList<>();
            node.get("args").forEach(arg -> args.add(argument(arg)));
            return new Message(node.get(KEY).asString(), args);
        }

        private static Object argument(JsonNode arg) {
            if (arg.isString()) {
                return arg.asString();
            } else if (arg.has(KEY)) {
                return message(arg);
            } else if (arg.has(EN)) {
                return new Localized(arg.get(EN).asString(), arg.get("zh").asString());
            } else if (arg.has(INT)) {
                return Integer.valueOf(arg.get(INT).asString());
            } else if (arg.has(LONG)) {
                return Long.valueOf(arg.get(LONG).asString());
            } else if (arg.has(EXACT)) {
                return new BigDecimal(arg.get(EXACT).asString());
            }
            return Double.valueOf(arg.get(DOUBLE).asString());
        }
    }
}
