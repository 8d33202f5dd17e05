package org.threadgrader.probe;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What goes through an array element by element while code of the program's runs between: streams read elements when they are
 * asked for, setAll writes each when its function has answered; and what goes into the arrays of an array.
 */
@HooksFor(Arrays.class)
public final class ArraysHooks {
    private ArraysHooks() {}

    @Static
    public static IntStream stream(int[] array, int site) {
        return Execution.now == null ? Arrays.stream(array) : stream(array, 0, array.length, site);
    }

    @Static
    public static IntStream stream(int[] array, int from, int to, int site) {
        return isUnwatched(array.length, from, to)
                ? Arrays.stream(array, from, to)
                : IntStream.range(from, to).map(i -> {
                    Fields.arrayRead(array, i, site);
                    return array[i];
                });
    }

    @Static
    public static LongStream stream(long[] array, int site) {
        return Execution.now == null ? Arrays.stream(array) : stream(array, 0, array.length, site);
    }

    @Static
    public static LongStream stream(long[] array, int from, int to, int site) {
        return isUnwatched(array.length, from, to)
                ? Arrays.stream(array, from, to)
                : IntStream.range(from, to).mapToLong(i -> {
                    Fields.arrayRead(array, i, site);
                    return array[i];
                });
    }

    @Static
    public static DoubleStream stream(double[] array, int site) {
        return Execution.now == null ? Arrays.stream(array) : stream(array, 0, array.length, site);
    }

    @Static
    public static DoubleStream stream(double[] array, int from, int to, int site) {
        return isUnwatched(array.length, from, to)
                ? Arrays.stream(array, from, to)
                : IntStream.range(from, to).mapToDouble(i -> {
                    Fields.arrayRead(array, i, site);
                    return array[i];
                });
    }

    @Static
    public static Stream<Object> stream(Object[] array, int site) {
        return Execution.now == null ? Arrays.stream(array) : stream(array, 0, array.length, site);
    }

    @Static
    public static Stream<Object> stream(Object[] array, int from, int to, int site) {
        return isUnwatched(array.length, from, to)
                ? Arrays.stream(array, from, to)
                : IntStream.range(from, to).mapToObj(i -> {
                    Fields.arrayRead(array, i, site);
                    return array[i];
                });
    }

    @Static
    public static void setAll(int[] array, IntUnaryOperator generator, int site) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            int made = generator.applyAsInt(i);
            Fields.arrayWrite(array, i, site);
            array[i] = made;
        }
    }

    @Static
    public static void setAll(long[] array, IntToLongFunction generator, int site) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            long made = generator.applyAsLong(i);
            Fields.arrayWrite(array, i, site);
            array[i] = made;
        }
    }

    @Static
    public static void setAll(double[] array, IntToDoubleFunction generator, int site) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            double made = generator.applyAsDouble(i);
            Fields.arrayWrite(array, i, site);
            array[i] = made;
        }
    }

    @Static
    public static void setAll(Object[] array, IntFunction<Object> generator, int site) {
        Objects.requireNonNull(generator);
        for (int i = 0; i < array.length; i++) {
            Object made = generator.apply(i);
            Fields.arrayWrite(array, i, site);
            array[i] = made;
        }
    }

    @Static
    public static String deepToString(Object[] array, int site) {
        sweepDeep(array, site);
        Given.toldInside(array, "toString", site);
        return Arrays.deepToString(array);
    }

    @Static
    public static int deepHashCode(Object[] array, int site) {
        sweepDeep(array, site);
        Given.toldInside(array, "hashCode", site);
        return Arrays.deepHashCode(array);
    }

    @Static
    public static boolean deepEquals(Object[] one, Object[] other, int site) {
        sweepDeep(one, site);
        sweepDeep(other, site);
        Given.asked(one, other, site);
        return Arrays.deepEquals(one, other);
    }

    private static void sweepDeep(Object[] array, int site) {
        if (Execution.now != null && array != null) {
            sweepDeep(array, site, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
    }

    private static void sweepDeep(Object array, int site, Set<Object> seen) {
        if (!seen.add(array)) {
            return;
        }
        Fields.sweep(array, 0, Integer.MAX_VALUE, false, site);
        if (array instanceof Object[] elements) {
            for (Object element : elements) {
                if (element != null && element.getClass().isArray()) {
                    sweepDeep(element, site, seen);
                }
            }
        }
    }

    // a range that is none: the real method says so
    private static boolean isUnwatched(int length, int from, int to) {
        return Execution.now == null || from < 0 || to > length || from > to;
    }
}
