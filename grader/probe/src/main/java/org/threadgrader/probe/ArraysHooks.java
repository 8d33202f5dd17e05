package org.threadgrader.probe;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams over an array, which read its elements when they are asked for and not when they are made. */
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

    // a range that is none: the real method says so
    private static boolean isUnwatched(int length, int from, int to) {
        return Execution.now == null || from < 0 || to > length || from > to;
    }
}
