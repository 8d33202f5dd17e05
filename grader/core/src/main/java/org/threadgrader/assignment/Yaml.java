package org.threadgrader.assignment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threadgrader.message.Localized;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping in an author's YAML file, whose every mistake is named by file and key. */
final class Yaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Path file;
    private final String at;
    private final JsonNode node;

    private Yaml(Path file, String at, JsonNode node) {
        this.file = file;
        this.at = at;
        this.node = node;
    }

    static Yaml read(Path file) throws BadFile {
        if (!Files.isRegularFile(file)) {
            throw new BadFile("assignment.no-file", file);
        }
        try {
            JsonNode node = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            if (!node.isObject()) {
                throw new BadFile("assignment.not-a-mapping", file);
            }
            return new Yaml(file, "", node);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String what =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new BadFile("assignment.bad-yaml", file, Math.max(line, 0), what);
        } catch (IOException e) {
            throw new BadFile("assignment.unreadable", file);
        }
    }

    String text(String key) throws BadFile {
        JsonNode value = value(key);
        if (!value.isString() || value.stringValue().isBlank()) {
            throw new BadFile("assignment.not-text", file, at + key);
        }
        return value.stringValue().strip();
    }

    Localized localized(String key) throws BadFile {
        Yaml both = mapping(key);
        return new Localized(both.text("en"), both.text("zh"));
    }

    /** A list in each language, of the same length. */
    List<Localized> localizedList(String key) throws BadFile {
        Yaml both = mapping(key);
        List<String> en = both.texts("en");
        List<String> zh = both.texts("zh");
        if (en.size() != zh.size()) {
            throw new BadFile("assignment.lists-differ", file, at + key, en.size(), zh.size());
        }
        List<Localized> pairs = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            pairs.add(new Localized(en.get(i), zh.get(i)));
        }
        return pairs;
    }

    List<String> texts(String key) throws BadFile {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isString() || item.stringValue().isBlank()) {
                throw new BadFile("assignment.not-texts", file, at + key);
            }
            texts.add(item.stringValue().strip());
        }
        return texts;
    }

    List<Yaml> mappings(String key) throws BadFile {
        List<Yaml> mappings = new ArrayList<>();
        for (JsonNode item : list(key)) {
            String name = at + key + "[" + (mappings.size() + 1) + "]";
            if (!item.isObject()) {
                throw new BadFile("assignment.not-mapping", file, name);
            }
            mappings.add(new Yaml(file, name + ".", item));
        }
        return mappings;
    }

    /** Exact decimals by name, in the file's order. */
    Map<String, BigDecimal> decimals(String key) throws BadFile {
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : mapping(key).node.properties()) {
            if (!entry.getValue().isNumber()) {
                throw new BadFile("assignment.not-number", file, at + key + "." + entry.getKey());
            }
            decimals.put(entry.getKey(), entry.getValue().decimalValue());
        }
        return decimals;
    }

    Optional<Integer> number(String key) throws BadFile {
        if (!has(key)) {
            return Optional.empty();
        }
        JsonNode value = value(key);
        if (!value.isInt()) {
            throw new BadFile("assignment.not-number", file, at + key);
        }
        return Optional.of(value.intValue());
    }

    boolean has(String key) {
        return node.hasNonNull(key);
    }

    Path file() {
        return file;
    }

    private Yaml mapping(String key) throws BadFile {
        JsonNode value = value(key);
        if (!value.isObject()) {
            throw new BadFile("assignment.not-mapping", file, at + key);
        }
        return new Yaml(file, at + key + ".", value);
    }

    private JsonNode list(String key) throws BadFile {
        JsonNode value = value(key);
        if (!value.isArray()) {
            throw new BadFile("assignment.not-list", file, at + key);
        }
        return value;
    }

    private JsonNode value(String key) throws BadFile {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw new BadFile("assignment.no-key", file, at + key);
        }
        return value;
    }
}
