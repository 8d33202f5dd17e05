package org.threadgrader.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;
import org.threadgrader.rule.Kind;

/**
 * The comment lines a program of the {@link Catalogue} begins with, and whatever is wrong with them: its author is told
 * all of it at once, each fault by file and line with what to write instead.
 */
final class CatalogueHeader {
    private static final String NONE = "none";
    private static final List<String> KEYS = List.of("verdict", "also", "twin", "covers", "what", "needs");
    private static final List<String> REQUIRED = List.of("verdict", "twin", "covers", "what");
    private static final Pattern LINE = Pattern.compile("//\\s*([a-z]+):(.*)");
    private static final Pattern JDK = Pattern.compile("[1-9][0-9]{0,2}");

    private final SourceFile file;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Message> faults = new ArrayList<>();

    private CatalogueHeader(SourceFile file) {
        this.file = file;
    }

    /** What stands behind a key, and in which line. */
    private record Value(String text, int line) {}

    /** What came of a header: the program that it describes, if nothing is wrong with it. */
    record Reading(Optional<CatalogueProgram> program, List<Message> faults) {}

    static Reading read(SourceFile file) {
        CatalogueHeader header = new CatalogueHeader(file);
        header.readLines();
        for (String key : REQUIRED) {
            if (!header.values.containsKey(key)) {
                header.fault(1, "no-key", key);
            }
        }
        CatalogueProgram program = header.program();
        return new Reading(header.faults.isEmpty() ? Optional.of(program) : Optional.empty(), header.faults);
    }

    private void readLines() {
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            if (!line.startsWith("//")) {
                return;
            }
            readLine(line, number);
        }
    }

    private void readLine(String line, int number) {
        Matcher form = LINE.matcher(line);
        if (!form.matches()) {
            fault(number, "form", line);
            return;
        }
        String key = form.group(1);
        Value value = new Value(form.group(2).strip(), number);
        if (!KEYS.contains(key)) {
            fault(number, "key", key, String.join(", ", KEYS));
        } else if (values.putIfAbsent(key, value) != null) {
            fault(number, "key-twice", key);
        } else if (value.text().isEmpty()) {
            fault(number, "empty", key);
        }
    }

    private CatalogueProgram program() {
        Set<Kind> verdict = kinds("verdict");
        Set<Kind> also = kinds("also");
        Value besides = value("also");
        if (value("verdict").text().equals(NONE) && !besides.text().isEmpty()) {
            fault(besides.line(), "also-of-right", besides.text());
        }
        Value twin = value("twin");
        return new CatalogueProgram(file, verdict, also, twin.text(), twin.line(), words(value("covers")), jdk());
    }

    private Set<Kind> kinds(String key) {
        Value value = value(key);
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (key.equals("verdict") && value.text().equals(NONE)) {
            return kinds;
        }
        for (String word : words(value)) {
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(one -> one.id().equals(word))
                    .findFirst();
            if (kind.isEmpty() && word.equals(NONE) && key.equals("verdict")) {
                fault(value.line(), "none-beside");
            } else if (kind.isEmpty()) {
                fault(value.line(), "kind", word, key, known(key));
            } else if (!kinds.add(kind.get())) {
                fault(value.line(), "kind-twice", word, key);
            }
        }
        return kinds;
    }

    private static String known(String key) {
        String kinds = Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
        return key.equals("verdict") ? NONE + ", " + kinds : kinds;
    }

    private Optional<Integer> jdk() {
        Value value = value("needs");
        if (value.text().isEmpty()) {
            return Optional.empty();
        }
        if (!JDK.matcher(value.text()).matches()) {
            fault(value.line(), "needs", value.text());
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(value.text()));
    }

    private static List<String> words(Value value) {
        return Arrays.stream(value.text().split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Value value(String key) {
        return values.getOrDefault(key, new Value("", 1));
    }

    private void fault(int line, String key, Object... args) {
        faults.add(Catalogue.fault(file, line, Message.of("batch.catalogue.header." + key, args)));
    }
}
