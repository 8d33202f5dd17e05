package org.threadgrader.assignment;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.threadgrader.message.Localized;

/**
 * A mapping in an author's YAML file, whose every mistake is named by file and key.
 *
 * <p>Every scalar is read as text, so that points are decimals as written and never pass through a double.
 */
final class Yaml {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private final Path file;
    private final String at;
    private final Map<?, ?> node;

    private Yaml(Path file, String at, Map<?, ?> node) {
        this.file = file;
        this.at = at;
        this.node = node;
    }

    static Yaml read(Path file) throws BadFile {
        if (!Files.isRegularFile(file)) {
            throw new BadFile("assignment.no-file", file);
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            // Not loadFromString, which finds no constructor for the null an empty file stands for.
            Iterator<Object> documents =
                    new Load(SETTINGS).loadAllFromString(text).iterator();
            if (documents.hasNext() && documents.next() instanceof Map<?, ?> mapping) {
                return new Yaml(file, "", mapping);
            }
            throw new BadFile("assignment.not-a-mapping", file);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            throw new BadFile("assignment.bad-yaml", file, line, oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            throw new BadFile("assignment.bad-yaml", file, 0, oneLine(e.getMessage()));
        } catch (StackOverflowError e) {
            // The library has a limit for what is read from a stream, but none for how deep it goes.
            throw new BadFile("assignment.bad-yaml", file, 0, "nested too deeply");
        } catch (IOException e) {
            throw new BadFile("assignment.unreadable", file);
        }
    }

    String text(String key) throws BadFile {
        Object value = value(key);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw new BadFile("assignment.not-text", file, at + key);
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
        for (Object item : list(key)) {
            if (item instanceof String text && !text.isBlank()) {
                texts.add(text.strip());
            } else {
                throw new BadFile("assignment.not-texts", file, at + key);
            }
        }
        return texts;
    }

    List<Yaml> mappings(String key) throws BadFile {
        List<Yaml> mappings = new ArrayList<>();
        for (Object item : list(key)) {
            String name = at + key + "[" + (mappings.size() + 1) + "]";
            if (item instanceof Map<?, ?> mapping) {
                mappings.add(new Yaml(file, name + ".", mapping));
            } else {
                throw new BadFile("assignment.not-mapping", file, name);
            }
        }
        return mappings;
    }

    /** Exact decimals by name, in the file's order. */
    Map<String, BigDecimal> decimals(String key) throws BadFile {
        Yaml mapping = mapping(key);
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        for (Object name : mapping.node.keySet()) {
            decimals.put(String.valueOf(name), mapping.decimal(String.valueOf(name)));
        }
        return decimals;
    }

    Optional<Integer> number(String key) throws BadFile {
        if (!has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(decimal(key).intValueExact());
        } catch (ArithmeticException e) {
            throw new BadFile("assignment.not-number", file, at + key);
        }
    }

    /** Refuses a key that means nothing here: a misspelt rule must not be one that nobody keeps. */
    void requireKnown(List<String> known) throws BadFile {
        for (String key : keys()) {
            if (!known.contains(key)) {
                throw new BadFile("assignment.unknown-key", file, at + key, String.join(", ", known));
            }
        }
    }

    /** In the file's order. */
    List<String> keys() {
        return node.keySet().stream().map(String::valueOf).toList();
    }

    /** A key as messages name it. */
    String name(String key) {
        return at + key;
    }

    boolean has(String key) {
        return node.containsKey(key);
    }

    Path file() {
        return file;
    }

    BigDecimal decimal(String key) throws BadFile {
        try {
            return new BigDecimal(text(key));
        } catch (NumberFormatException e) {
            throw new BadFile("assignment.not-number", file, at + key);
        }
    }

    Yaml mapping(String key) throws BadFile {
        if (value(key) instanceof Map<?, ?> mapping) {
            return new Yaml(file, at + key + ".", mapping);
        }
        throw new BadFile("assignment.not-mapping", file, at + key);
    }

    private List<?> list(String key) throws BadFile {
        if (value(key) instanceof List<?> list) {
            return list;
        }
        throw new BadFile("assignment.not-list", file, at + key);
    }

    private Object value(String key) throws BadFile {
        Object value = node.get(key);
        if (value == null) {
            throw new BadFile("assignment.no-key", file, at + key);
        }
        return value;
    }

    private static String oneLine(@Nullable String problem) {
        return String.valueOf(problem).lines().findFirst().orElse("").strip();
    }
}
