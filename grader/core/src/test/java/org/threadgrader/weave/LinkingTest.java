package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threadgrader.run.SmallProgram;

/** A caller, compiled against a skeleton, is run with another class of the skeleton's name. */
final class LinkingTest {
    private static final String IMPORTS = "import java.util.*; import java.util.function.*;";
    private static final String CALLER = """
            class Caller {
                public static String call() {
                    List<String> names = Skeleton.names(List.of("a"));
                    Function<List<String>, List<String>> reference = Skeleton::names;
                    return names + " " + reference.apply(List.of("b")) + " " + new Skeleton().made();
                }
            }
            """;
    private static final String SKELETON = """
            class Skeleton {
                static List<String> names(List<String> given) { return given; }
                CharSequence made() { return ""; }
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "static ArrayList<String> names(List<String> g) { return new ArrayList<>(g); }",
                "static ArrayList<String> names(Collection<String> g) { return new ArrayList<>(g); }",
                "static Mine names(List<String> g) { Mine m = new Mine(); m.addAll(g); return m; }"
                        + " static class Mine extends ArrayList<String> { }"
            })
    void findsWhatJavacWouldHaveFound(String names) throws Exception {
        assertThat(called(names + " String made() { return \"c\"; }")).isEqualTo("[a] [b] c");
    }

    @Test
    void findsItInTheClassAbove() throws Exception {
        String above = "class Above { static LinkedList<String> names(List<String> g) { return new LinkedList<>(g); }"
                + " StringBuilder made() { return new StringBuilder(\"c\"); } }";
        assertThat(called("Caller", above + " class Skeleton extends Above { }"))
                .isEqualTo("[a] [b] c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "private static ArrayList<String> names(List<String> g) { return new ArrayList<>(g); }",
                "ArrayList<String> names(List<String> g) { return new ArrayList<>(g); }",
                "static Collection<String> names(List<String> g) { return g; }",
                "static List<String> names(ArrayList<String> g) { return g; }",
                "static List<String> names() { return List.of(); }",
                "static void names(List<String> g) { }",
                "static List<String> names(Iterable<String> g) { return null; }"
                        + " static List<String> names(Collection<String> g) { return null; }"
            })
    void leavesAnyOtherToTheVirtualMachine(String names) {
        assertThatThrownBy(() -> called(names + " String made() { return \"c\"; }"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IncompatibleClassChangeError.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int start(int a, int b, List<String> c) { add(a, b, c); return 1; } int sum(int a) { return a; }",
                "long start(int a, int b, List<String> c) { add(a, b, c); return 1; } long sum(int a) { return a; }",
                "String start(int a, int b, List<String> c) { add(a, b, c); return null; } byte sum(int a) { return 7; }",
                "void start(long a, int b, List<String> c) { add(a, b, c); } long sum(long a) { return a; }",
                "void start(int a, double b, Collection<String> c) { add(a, b, c); } char sum(int a) { return (char) a; }",
                "long start(float a, long b, List<String> c) { add(a, b, c); return 1; } long sum(double a) { return 7; }"
            })
    void convertsPrimitivesAndDropsResultsAsJavacWould(String members) throws Exception {
        String asked =
                "static String seen = \"\"; void start(int a, int b, List<String> c) { } long sum(int a) { return 0; }";
        String caller = """
                class Caller {
                    public static String call() {
                        Skeleton one = new Skeleton();
                        int local = 1;
                        for (int i = 0; i < 2; i++) {
                            one.start(3, 4, List.of("c"));
                            local += 1;
                        }
                        Runnable reference = one::empty;
                        reference.run();
                        IntToLongFunction sum = one::sum;
                        return Skeleton.seen + one.sum(7) + " " + sum.applyAsLong(7) + " " + local;
                    }
                }
                """;
        String student = "class Skeleton { static String seen = \"\"; int empty() { seen += \"empty \"; return 1; }"
                + " private void add(double a, double b, Object c) { seen += a + \" \" + b + \" \" + c + \" \"; } "
                + members + " }";

        String called = called("Caller", "class Skeleton { " + asked + " void empty() { } }" + caller, student);

        assertThat(called).isEqualTo("3.0 4.0 [c] 3.0 4.0 [c] empty 7 7 3");
    }

    @Test
    void aResultOfATypeVariableIsOfAnyType() {
        Map<String, byte[]> caller = compiled("""
                class Skeleton { static <T> T same(T given) { return given; } }
                class Caller { static String call() { return Skeleton.same("a"); } }
                """);
        Map<String, byte[]> student = compiled("class Skeleton { static String same(Object given) { return \"a\"; } }");
        byte[] before = caller.get("Caller");

        assertThat(Linking.to(student, new Jdk()).of(Map.of("Caller", before)).get("Caller"))
                .isSameAs(before);
    }

    @Test
    void whatFitsStaysAsItIs() {
        byte[] before = compiled(SKELETON + CALLER).get("Caller");

        assertThat(Linking.to(compiled(SKELETON), new Jdk())
                        .of(Map.of("Caller", before))
                        .get("Caller"))
                .isSameAs(before);
    }

    @Test
    void bytesThatAreNoClassAreLeftOut() {
        byte[] before = compiled(SKELETON + CALLER).get("Caller");

        assertThat(Linking.to(Map.of("Skeleton", new byte[] {1, 2}), new Jdk())
                        .of(Map.of("Caller", before))
                        .get("Caller"))
                .isSameAs(before);
    }

    private static String called(String members) throws Exception {
        return called("Caller", "class Skeleton { " + members + " }");
    }

    private static String called(String caller, String student) throws Exception {
        return called(caller, SKELETON + CALLER, student);
    }

    private static String called(String caller, String skeletonAndCaller, String student) throws Exception {
        Map<String, byte[]> all = new HashMap<>(compiled(student));
        all.putAll(Linking.to(all, new Jdk())
                .of(Map.of(caller, compiled(skeletonAndCaller).get(caller))));
        var call = new OneProgram(all).loadClass(caller).getDeclaredMethod("call");
        call.setAccessible(true);
        return (String) call.invoke(null);
    }

    private static Map<String, byte[]> compiled(String source) {
        return SmallProgram.compile(IMPORTS + source);
    }

    /** Loads them as a JVM of their own would, each verified. */
    private static final class OneProgram extends ClassLoader {
        private final Map<String, byte[]> classes;

        OneProgram(Map<String, byte[]> classes) {
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
