package org.threadgrader.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps every bundle complete in both languages. Run from the module's folder, as Maven and IDEs do. */
final class BundlesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/threadgrader/message");
    private static final Path SOURCES = Path.of("src/main/java");

    /** Keys that a source writes in full; those it puts together are found by the tests of who does. */
    private static final Pattern KEY = Pattern.compile("Message\\.of\\(\\s*\"([a-z]+\\.[a-z0-9.-]+)\"");

    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,((?:[^{}]|\\{\\d})*)}");

    /** Glued together, blanks too many, and half-width signs beside ideographs. */
    private static final Pattern BADLY_SET = Pattern.compile(
            "\\p{IsHan}[A-Za-z0-9]|[A-Za-z0-9]\\p{IsHan}|\\p{IsHan} +\\p{IsHan}|\\p{IsHan}[,:;!?()]|[,:;!?(] ?\\p{IsHan}"
                    + "|\\)\\p{IsHan}| [，。：；、？！（）“”]|[，。：；、？！（）“”] ");

    @Test
    void thereAreBundles() throws IOException {
        assertThat(stages()).contains("message", "intake", "compile", "assignment", "admit");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void bothLanguagesHaveTheSameKeys(String stage) throws IOException {
        assertThat(keys(stage + "_zh")).isEqualTo(keys(stage));
    }

    /** Of two texts of one key the later is taken in silence; two people who add the same key at a time do not see it. */
    @ParameterizedTest
    @MethodSource("stages")
    void noKeyHasTwoTexts(String stage) throws IOException {
        for (String bundle : List.of(stage, stage + "_zh")) {
            assertThat(Files.readAllLines(BUNDLES.resolve(bundle + ".properties")).stream()
                            .filter(line -> line.matches("[^#\\s][^=]*=.*"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(bundle)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void bothLanguagesUseTheSameArguments(String stage) throws IOException {
        Properties english = texts(stage);
        Properties chinese = texts(stage + "_zh");
        for (String key : keys(stage)) {
            assertThat(arguments(chinese.getProperty(key, "")))
                    .as(stage + "." + key)
                    .isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyTextIsAPatternThatSaysSomething(String stage) throws IOException {
        for (String bundle : List.of(stage, stage + "_zh")) {
            Properties texts = texts(bundle);
            for (String key : keys(bundle)) {
                String text = texts.getProperty(key);
                // An empty text is a piece of another that has nothing to say in its case.
                assertThat(text.isBlank())
                        .as(bundle + "." + key)
                        .isEqualTo(texts(stage).getProperty(key).isBlank());
                new MessageFormat(text, Locale.ENGLISH);
                // MessageFormat swallows a single apostrophe and all that follows it.
                assertThat(text.replace("''", "").replaceAll("'[{}]+'", ""))
                        .as("an apostrophe is written twice in " + bundle + "." + key)
                        .doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stages")
    void chineseIsWrittenInChinese(String stage) throws IOException {
        Properties chinese = texts(stage + "_zh");
        Properties english = texts(stage);
        for (String key : keys(stage)) {
            String words = english.getProperty(key).replaceAll("\\{[^}]*}", "");
            if (!key.endsWith("command")
                    && words.chars().filter(Character::isLetter).count() > 12) {
                assertThat(chinese.getProperty(key).codePoints().anyMatch(Character::isIdeographic))
                        .as(stage + "_zh." + key)
                        .isTrue();
            }
        }
    }

    /** What stands in a place is settled as it is filled in; see {@link MessageTest}. */
    @ParameterizedTest
    @MethodSource("stages")
    void chineseAndLatinStandOneBlankApartAndPunctuationIsChinese(String stage) throws IOException {
        Properties chinese = texts(stage + "_zh");
        for (String key : keys(stage)) {
            for (String words : words(chinese.getProperty(key))) {
                assertThat(BADLY_SET.matcher(words).results().map(MatchResult::group))
                        .as(stage + "_zh." + key + ": " + words)
                        .isEmpty();
            }
        }
    }

    /** A text with a sign in each place, and each choice in it as a text of its own. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher choices = CHOICE.matcher(text);
        while (choices.find()) {
            for (String choice : choices.group(1).split("\\|")) {
                words.add(choice.replaceFirst("^[^#<]*[#<]", ""));
            }
        }
        words.add(0, CHOICE.matcher(text).replaceAll("{0}"));
        words.replaceAll(word -> word.replace("%n", "").replaceAll("\\{\\d}", "\u0001"));
        return words;
    }

    @Test
    void everyKeyThatASourceWritesHasItsTexts() throws IOException {
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path source : sources()) {
            Matcher keys = KEY.matcher(Files.readString(source));
            while (keys.find()) {
                found++;
                String stage = keys.group(1).substring(0, keys.group(1).indexOf('.'));
                String what = keys.group(1).substring(stage.length() + 1);
                boolean prefix = what.endsWith(".") || what.endsWith("-");
                boolean known = Files.exists(BUNDLES.resolve(stage + ".properties"))
                        && (prefix
                                ? keys(stage).stream().anyMatch(key -> key.startsWith(what))
                                : keys(stage).contains(what));
                if (!known) {
                    missing.add(keys.group(1) + " in " + source.getFileName());
                }
            }
        }
        assertThat(found).isGreaterThan(20);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "锁Lock",
                "Lock锁",
                "锁 线程",
                "没有 (锁)",
                "锁,",
                "锁:",
                "(锁",
                "锁 。",
                "：\u0020锁",
                "\u0001, 锁",
                "3；\u0020Lock"
            })
    void whatIsBadlySetIsSeen(String words) {
        assertThat(BADLY_SET.matcher(words).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"锁 Lock 1（2）。", "“锁”：x, y", "main(String[] args)，t all", "锁\u0001等"})
    void whatIsWellSetIsLeftAlone(String words) {
        assertThat(BADLY_SET.matcher(words).find()).isFalse();
    }

    static List<String> stages() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceAll("(_zh)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(texts(bundle).stringPropertyNames());
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        Matcher places = Pattern.compile("\\{(\\d+)").matcher(text);
        while (places.find()) {
            arguments.add(places.group(1));
        }
        return arguments;
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
