package org.threadgrader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.threadgrader.run.Bench;

/** Objects of the JDK's that two threads use at once: accused are those that are not made for it, through whatever they are used. */
final class SharedObjectsTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    /** What a worker and main do at the same time. */
    private record Use(String what, String members, String worker, String main) {
        String body() {
            return "Thread t = new Thread(() -> { " + worker + " }); t.start(); " + main + " t.join();";
        }
    }

    private static final String LIST = "static List<Integer> l = new ArrayList<>();";
    private static final String MAP = "static Map<Integer, Integer> m = new HashMap<>();";
    private static final String BUFFER = "static java.nio.IntBuffer b = java.nio.IntBuffer.allocate(4);";

    private static final List<Use> RACING = List.of(
            new Use("toString", LIST, "l.add(1);", "l.toString();"),
            new Use("a concatenation", LIST, "l.add(1);", "String s = \"a\" + l;"),
            new Use("String.valueOf", LIST, "l.add(1);", "String.valueOf(l);"),
            new Use("String.format", LIST, "l.add(1);", "String.format(\"%s\", l);"),
            new Use("append", LIST, "l.add(1);", "new StringBuilder().append(l);"),
            new Use("a copy", LIST, "l.add(1);", "List.copyOf(l);"),
            new Use("toString of a view", LIST, "l.add(1);", "String s = \"a\" + Collections.unmodifiableList(l);"),
            new Use("a set's copy", LIST, "l.add(1);", "Set.copyOf(l);"),
            new Use("an unmodifiable view", LIST, "l.add(1);", "Collections.unmodifiableList(l).size();"),
            new Use("a part of a list", LIST + "static List<Integer> p = l.subList(0, 0);", "p.add(1);", "l.size();"),
            new Use("a map's keys", MAP + "static Set<Integer> k = m.keySet();", "m.put(1, 1);", "k.contains(1);"),
            new Use("a map's values", MAP + "static Collection<Integer> v = m.values();", "v.clear();", "m.get(1);"),
            new Use(
                    "a view of a view",
                    MAP + "static Set<Integer> k = Collections.unmodifiableMap(m).keySet();",
                    "m.put(1, 1);",
                    "k.contains(1);"),
            new Use(
                    "a list over an array",
                    "static Integer[] a = {1, 2}; static List<Integer> l = Arrays.asList(a);",
                    "l.set(1, 3);",
                    "int n = a[1];"),
            new Use(
                    "a format",
                    "static java.text.NumberFormat f = new java.text.DecimalFormat(\"0.0\");",
                    "f.format(1);",
                    "f.format(2);"),
            new Use("a buffer's position", BUFFER, "b.put(1);", "b.get();"),
            new Use("a scanner", "static Scanner s = new Scanner(\"1 2\");", "s.nextInt();", "s.hasNext();"),
            new Use("a joiner", "static StringJoiner j = new StringJoiner(\"\");", "j.add(\"a\");", "j.toString();"),
            new Use(
                    "a matcher",
                    "static java.util.regex.Matcher x = java.util.regex.Pattern.compile(\"a\").matcher(\"aa\");",
                    "x.find();",
                    "x.find();"),
            new Use(
                    "a generator",
                    "static SplittableRandom r = new SplittableRandom(1);",
                    "r.nextInt();",
                    "r.nextInt();"));

    private static final List<Use> INNOCENT = List.of(
            new Use("two readers", LIST, "String.valueOf(l);", "String s = l + \"\";"),
            new Use(
                    "a list that locks itself",
                    "static List<Integer> l = Collections.synchronizedList(new ArrayList<>());",
                    "l.add(1);",
                    "String s = \"a\" + l;"),
            new Use(
                    "a copy-on-write list",
                    "static List<Integer> l = new java.util.concurrent.CopyOnWriteArrayList<>();",
                    "l.add(1);",
                    "String s = \"a\" + Collections.unmodifiableList(l);"),
            new Use(
                    "a private copy",
                    "static List<Integer> l = List.of(1);",
                    "String.valueOf(l);",
                    "new ArrayList<>(l).add(2);"),
            new Use(
                    "a list that is only named",
                    LIST,
                    "l.add(1);",
                    "Objects.requireNonNull(l); Collections.unmodifiableList(l);"),
            new Use(
                    "the keys of a map that locks itself",
                    "static Map<Integer, Integer> m = Collections.synchronizedMap(new HashMap<>());"
                            + " static Set<Integer> k = m.keySet();",
                    "m.put(1, 1);",
                    "k.contains(1);"),
            new Use(
                    "the keys of a concurrent map",
                    "static Map<Integer, Integer> m = new java.util.concurrent.ConcurrentHashMap<>();"
                            + " static Set<Integer> k = m.keySet();",
                    "m.put(1, 1);",
                    "k.contains(1);"),
            new Use(
                    "an unmodifiable view under the lock",
                    LIST,
                    "synchronized (Main.class) { l.add(1); }",
                    "synchronized (Main.class) { Collections.unmodifiableList(l).size(); }"),
            new Use(
                    "different elements",
                    "static Integer[] a = {1, 2}; static List<Integer> l = Arrays.asList(a);",
                    "l.set(1, 3);",
                    "int n = a[0] + l.get(0) + l.size();"),
            new Use("a buffer's elements", BUFFER, "b.put(1, 1);", "b.put(2, 2);"),
            new Use("Random", "static Random r = new Random(1);", "r.nextInt();", "r.nextInt();"),
            new Use("Optional", "static Optional<Integer> o = Optional.of(1);", "o.get();", "o.isPresent();"),
            new Use(
                    "a pattern",
                    "static java.util.regex.Pattern p = java.util.regex.Pattern.compile(\"a\");",
                    "p.matcher(\"a\").matches();",
                    "p.matcher(\"b\").matches();"));

    @TestFactory
    List<DynamicTest> whatIsNotMadeForItIsAccused() {
        return RACING.stream()
                .map(use -> DynamicTest.dynamicTest(
                        use.what(), () -> assertThat(findings(use)).isNotEmpty()))
                .toList();
    }

    @TestFactory
    List<DynamicTest> whatIsMadeForItIsNot() {
        return INNOCENT.stream()
                .map(use -> DynamicTest.dynamicTest(
                        use.what(), () -> assertThat(findings(use)).isEmpty()))
                .toList();
    }

    private static List<Finding> findings(Use use) {
        return Judged.of(BENCH, use.members(), use.body()).findings();
    }
}
