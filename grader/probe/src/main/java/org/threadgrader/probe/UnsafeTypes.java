package org.threadgrader.probe;

import java.io.StreamTokenizer;
import java.lang.reflect.Modifier;
import java.nio.Buffer;
import java.security.MessageDigest;
import java.text.CharacterIterator;
import java.text.Format;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Formatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Scanner;
import java.util.Set;
import java.util.Spliterator;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.Checksum;
import javax.crypto.Mac;

/**
 * The classes of the JDK whose documentation says that threads must not share them without synchronisation: what {@link Calls}
 * takes for one variable an object, and what the weaver reports calls on.
 */
public final class UnsafeTypes {
    /** Collections and builders, each that very class, or one of the program's below it that overrides none of its methods. */
    private static final Set<Class<?>> PLAIN = Set.of(
            ArrayList.class,
            LinkedList.class,
            ArrayDeque.class,
            HashMap.class,
            LinkedHashMap.class,
            TreeMap.class,
            WeakHashMap.class,
            IdentityHashMap.class,
            HashSet.class,
            LinkedHashSet.class,
            TreeSet.class,
            PriorityQueue.class,
            BitSet.class,
            StringBuilder.class,
            EnumMap.class);

    /**
     * A class whose calls change something if nothing else is known.
     *
     * @param root with all classes below it
     * @param reading how the names of the methods begin that only look
     * @param harmless how the names of those begin that look at nothing that changes
     */
    private record Family(Class<?> root, List<String> reading, List<String> harmless) {}

    private static final List<String> BEAN = List.of("get", "is", "to", "equals", "hashCode", "clone");

    private static final List<Family> FAMILIES = List.of(
            new Family(Format.class, BEAN, List.of()),
            new Family(
                    Calendar.class,
                    List.of("get", "is", "to", "equals", "hashCode", "clone", "compareTo", "before", "after"),
                    List.of()),
            new Family(
                    Date.class,
                    List.of("get", "to", "equals", "hashCode", "clone", "compareTo", "before", "after"),
                    List.of()),
            new Family(
                    EnumSet.class,
                    List.of(
                            "contains",
                            "size",
                            "is",
                            "iterator",
                            "spliterator",
                            "stream",
                            "parallelStream",
                            "forEach",
                            "to",
                            "equals",
                            "hashCode",
                            "clone"),
                    List.of()),
            new Family(StreamTokenizer.class, List.of("lineno", "to"), List.of()),
            new Family(Mac.class, List.of("to", "clone"), List.of("get")),
            new Family(Stream.Builder.class, List.of(), List.of()),
            new Family(IntStream.Builder.class, List.of(), List.of()),
            new Family(LongStream.Builder.class, List.of(), List.of()),
            new Family(DoubleStream.Builder.class, List.of(), List.of()),
            new Family(StringTokenizer.class, List.of("has", "count"), List.of()),
            new Family(
                    Spliterator.class, List.of("estimate", "getExact"), List.of("characteristics", "has", "getComp")),
            new Family(CharacterIterator.class, List.of("current", "get"), List.of()),
            new Family(Checksum.class, List.of("get", "to", "equals", "hashCode"), List.of()),
            new Family(
                    Buffer.class,
                    List.of(
                            "remaining",
                            "hasRemaining",
                            "duplicate",
                            "slice",
                            "asReadOnly",
                            "to",
                            "equals",
                            "hashCode"),
                    List.of("array", "hasArray", "capacity", "is", "order", "as")),
            new Family(Scanner.class, List.of("delimiter", "locale", "radix", "match", "to"), List.of()),
            new Family(
                    Matcher.class, List.of("group", "start", "end", "hit", "require", "to", "has"), List.of("pattern")),
            new Family(MessageDigest.class, List.of("to", "clone"), List.of("get", "isEqual")),
            new Family(Formatter.class, List.of("out", "locale", "ioException", "to"), List.of()),
            new Family(SplittableRandom.class, List.of(), List.of()),
            new Family(StringJoiner.class, List.of("length", "to"), List.of()),
            new Family(IntSummaryStatistics.class, BEAN, List.of()),
            new Family(LongSummaryStatistics.class, BEAN, List.of()),
            new Family(DoubleSummaryStatistics.class, BEAN, List.of()));

    /** What a call of a method does to its object. */
    public enum Effect {
        /** It changes it. */
        WRITES,
        /** It looks at what others may change. */
        READS,
        /** Neither: other threads may do whatever they like meanwhile. */
        NONE
    }

    private static final ClassValue<Boolean> UNSAFE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            Class<?> base = baseOf(type);
            return (PLAIN.contains(base) || familyOf(base) != null || isEntry(base))
                    && !OwnMethods.changeThoseOf(base, type);
        }
    };

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            boolean ofProgram = baseOf(type) != type && !type.getSimpleName().isEmpty();
            return ofProgram ? type.getSimpleName() : knownAs(baseOf(type)).getSimpleName();
        }
    };

    private UnsafeTypes() {}

    /** Whether its objects are entries of unsynchronised maps: a value that anybody may set. */
    private static boolean isEntry(Class<?> type) {
        return Map.Entry.class.isAssignableFrom(type)
                && (PLAIN.contains(type.getNestHost()) || type == AbstractMap.SimpleEntry.class);
    }

    private static Family familyOf(Class<?> type) {
        for (Family family : FAMILIES) {
            if (family.root.isAssignableFrom(type)) {
                return family;
            }
        }
        return null;
    }

    /** The class itself, or the JDK's nearest class above one of the program's. */
    static Class<?> baseOf(Class<?> type) {
        Class<?> base = type;
        while (base.getClassLoader() instanceof ProgramLoader) {
            base = base.getSuperclass();
        }
        return base;
    }

    /** Whether an object of that class is one unsynchronised variable. */
    static boolean contain(Class<?> type) {
        return UNSAFE.get(type);
    }

    /** Whether the class lies below one whose methods the table knows. */
    public static boolean know(Class<?> type) {
        return familyOf(type) != null;
    }

    /**
     * What a call does.
     *
     * @param type a class that the table {@linkplain #know knows}
     * @param parameters the descriptor of the method called
     */
    public static Effect effect(Class<?> type, String method, String parameters) {
        Family family = familyOf(type);
        boolean ofBuffer = family.root == Buffer.class;
        if (begins(family.harmless, method) || ofBuffer && isAbsolute(method, parameters)) {
            return Effect.NONE;
        }
        boolean asks =
                ofBuffer && parameters.startsWith("()I") && (method.equals("position") || method.equals("limit"));
        return asks || begins(family.reading, method) ? Effect.READS : Effect.WRITES;
    }

    /** It goes to one element by its index, and leaves the position alone (java.nio.Buffer). */
    private static boolean isAbsolute(String method, String parameters) {
        return method.startsWith("get") && parameters.startsWith("(I")
                || method.startsWith("put") && parameters.startsWith("(I") && !parameters.startsWith("(I)");
    }

    private static boolean begins(List<String> starts, String method) {
        for (String start : starts) {
            if (method.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The name under which a student knows an object's class. */
    static String nameOf(Class<?> type) {
        return NAMES.get(type);
    }

    /** The nearest class above that anybody may use, or else an interface that says what the object is. */
    private static Class<?> knownAs(Class<?> type) {
        Class<?> known = type;
        while (!Modifier.isPublic(known.getModifiers())) {
            for (Class<?> offered : known.getInterfaces()) {
                if (Modifier.isPublic(offered.getModifiers())
                        && offered.getName().startsWith("java")
                        && offered.getMethods().length > 0) {
                    return offered;
                }
            }
            if (known.getSuperclass() == Object.class || known.getSuperclass() == null) {
                return type;
            }
            known = known.getSuperclass();
        }
        return known;
    }
}
