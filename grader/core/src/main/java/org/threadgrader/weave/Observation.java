package org.threadgrader.weave;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.Flushable;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.AbstractQueuedLongSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import org.threadgrader.probe.UnsafeTypes;

/**
 * Which calls on the JDK's objects that no hook stands in for are reported all the same, and how: the part of
 * {@link Treatments} that goes by kinds of classes instead of by the table.
 */
final class Observation {

    /** Immutable, or a student's own code behind a functional interface, where an edge would hide a race. */
    private static final Set<Class<?>> PURE = Set.of(
            Locale.class,
            UUID.class,
            Optional.class,
            java.util.OptionalInt.class,
            java.util.OptionalLong.class,
            java.util.OptionalDouble.class,
            Comparator.class,
            Callable.class,
            Executor.class,
            ThreadFactory.class,
            RejectedExecutionHandler.class);

    /** What holds state outside of {@code java.util}. */
    private static final Set<Class<?>> STATEFUL = Set.of(
            StringBuilder.class,
            StringBuffer.class,
            Iterable.class,
            Appendable.class,
            CharSequence.class,
            Number.class,
            Flushable.class,
            AutoCloseable.class);

    /** Streams whose text or bytes all who have them may read, and the methods that do. */
    private static final Set<Class<?>> MEMORY =
            Set.of(StringWriter.class, CharArrayWriter.class, ByteArrayOutputStream.class);

    private static final Set<String> READING_MEMORY =
            Set.of("size", "toByteArray", "toCharArray", "toString", "writeTo");

    /** What neither changes nor looks at it. */
    private static final Set<String> NOT_IN_MEMORY = Set.of("flush", "close", "getBuffer", "hashCode", "equals");

    /** What a synchronizer of the program's own does to its state. */
    private static final Set<String> ACCESSES = Set.of("getState", "setState", "compareAndSetState");

    /** What tells about a handle instead of going through it. */
    private static final Set<String> NO_ACCESSES = Set.of(
            "varType",
            "coordinateTypes",
            "accessModeType",
            "isAccessModeSupported",
            "toMethodHandle",
            "describeConstable",
            "withInvokeExactBehavior",
            "withInvokeBehavior",
            "hasInvokeExactBehavior",
            "hashCode",
            "equals");

    private static final List<String> MUTATING_STARTS = List.of(
            "add",
            "append",
            "put",
            "remove",
            "set",
            "offer",
            "poll",
            "push",
            "pop",
            "insert",
            "next",
            "previous",
            "forEachRemaining",
            "compute",
            "merge",
            "replace",
            "sort",
            "delete",
            "reverse",
            "retain",
            "drain",
            "take",
            "getAnd",
            "compareAnd",
            "increment",
            "decrement",
            "accumulate",
            "update",
            "ensureCapacity",
            "trimToSize");

    /** What goes through a collection's elements, and may change it. */
    private static final Set<String> WALKS = Set.of("iterator", "listIterator", "descendingIterator", "elements");

    private static final Set<String> WAITING = Set.of("await", "acquire", "acquireUninterruptibly", "take", "get");

    private static final List<String> LOOKING_STARTS = List.of(
            "is",
            "has",
            "peek",
            "size",
            "contains",
            "remaining",
            "available",
            "element",
            "toString",
            "equals",
            "iterator");

    private static final Set<String> MUTATING = Set.of(
            "clear", "flip", "and", "or", "xor", "andNot", "close", "flush", "load", "reset", "enqueue", "write",
            "read", "repeat");

    /** Of a BitSet. */
    private static final Set<String> BITS_ASKED_FOR = Set.of("nextSetBit", "nextClearBit");

    private Observation() {}

    /** What to do before a call of that method on an object of that type. */
    static Treatment of(Class<?> type, String method, String descriptor) {
        if (method.equals("getClass") || method.equals("<init>")) {
            return Treatment.UNTOUCHED;
        }
        if (type == Method.class) {
            return method.equals("invoke") ? new Treatment.Reflecting() : Treatment.UNTOUCHED;
        }
        if (UnsafeTypes.know(type)) {
            UnsafeTypes.Effect effect = UnsafeTypes.effect(type, method, descriptor);
            return effect == UnsafeTypes.Effect.NONE
                    ? Treatment.UNTOUCHED
                    : new Treatment.Observed(effect == UnsafeTypes.Effect.WRITES);
        }
        if (Map.Entry.class.isAssignableFrom(type) && method.equals("getKey")) {
            return Treatment.UNTOUCHED;
        }
        String name = type.getName();
        if (type == VarHandle.class
                || name.startsWith("java.util.concurrent.atomic.")
                || isSynchronizer(type) && ACCESSES.contains(method)) {
            return NO_ACCESSES.contains(method) ? Treatment.UNTOUCHED : new Treatment.Accessed();
        }
        if (name.startsWith("java.util.")) {
            if (isPure(type)) {
                return Treatment.UNTOUCHED;
            }
            if (ConcurrentHashMap.class.isAssignableFrom(type) && descriptor.startsWith("(J")) {
                return new Treatment.InBulk();
            }
            return WALKS.contains(method) || View.isMadeBy(method)
                    ? new Treatment.Viewing()
                    : new Treatment.Observed(mutates(method));
        }
        if (MEMORY.contains(type) && NOT_IN_MEMORY.contains(method)) {
            return Treatment.UNTOUCHED;
        }
        if (MEMORY.contains(type)) {
            return new Treatment.Observed(!READING_MEMORY.contains(method));
        }
        if (PrintStream.class.isAssignableFrom(type) || Writer.class.isAssignableFrom(type)) {
            return new Treatment.Printing();
        }
        if (STATEFUL.contains(type)) {
            return WALKS.contains(method) ? new Treatment.Viewing() : new Treatment.Observed(mutates(method));
        }
        if (name.startsWith("java.io.") && AutoCloseable.class.isAssignableFrom(type)) {
            // Reading moves a stream on as writing does.
            return new Treatment.Observed(true);
        }
        return Treatment.UNTOUCHED;
    }

    private static boolean isSynchronizer(Class<?> type) {
        return type == AbstractQueuedSynchronizer.class || type == AbstractQueuedLongSynchronizer.class;
    }

    /** Whether a method waits for what others do, and has seen it when it returns. */
    static boolean waits(String method) {
        return WAITING.contains(method);
    }

    /** Whether a call on what threads share may wait, or change what others wait for; all others look. */
    static boolean mayWait(String method) {
        boolean asks = method.startsWith("get") && !method.equals("get");
        return mutates(method) || !asks && LOOKING_STARTS.stream().noneMatch(method::startsWith);
    }

    private static boolean isPure(Class<?> type) {
        return PURE.contains(type)
                || type.isEnum()
                || type.getName().startsWith("java.util.function.")
                // Made anew for each question asked of a collection, and used by one thread.
                || type.getName().startsWith("java.util.stream.")
                || Throwable.class.isAssignableFrom(type);
    }

    /** Whether a method of that name changes a collection, or answers with what may. */
    static boolean mayChange(String method) {
        return mutates(method) || WALKS.contains(method) || View.isMadeBy(method);
    }

    private static boolean mutates(String method) {
        if (MUTATING.contains(method)) {
            return true;
        }
        if (BITS_ASKED_FOR.contains(method)) {
            return false;
        }
        for (String start : MUTATING_STARTS) {
            if (method.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
