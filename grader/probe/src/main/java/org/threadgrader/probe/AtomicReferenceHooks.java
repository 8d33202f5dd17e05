package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** AtomicReference: what sets it only where it holds what is expected, getAndSet, and what calls a function of the program's. */
@HooksFor(AtomicReference.class)
public final class AtomicReferenceHooks {
    private AtomicReferenceHooks() {}

    public static boolean compareAndSet(AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), "compareAndSet", site);
    }

    public static Object compareAndExchange(AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.compareAndExchange(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchange", site);
        return old;
    }

    public static Object compareAndExchangeAcquire(
            AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.compareAndExchangeAcquire(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeAcquire", site);
        return old;
    }

    public static Object compareAndExchangeRelease(
            AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.compareAndExchangeRelease(expected, value);
        CompareAndSetHooks.done(self, old == expected, "compareAndExchangeRelease", site);
        return old;
    }

    public static Object getAndSet(AtomicReference<Object> self, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, "getAndSet", site);
        return old;
    }

    // what the function does is before the new value is seen: the release comes after it. Each call of the function may
    // be given another thread's value

    static UnaryOperator<Object> seeing(Object self, UnaryOperator<Object> function, int site) {
        return function == null
                ? null
                : value -> {
                    CompareAndSetHooks.seen(self, site);
                    return function.apply(value);
                };
    }

    static BinaryOperator<Object> seeing(Object self, BinaryOperator<Object> function, int site) {
        return function == null
                ? null
                : (value, operand) -> {
                    CompareAndSetHooks.seen(self, site);
                    return function.apply(value, operand);
                };
    }

    public static Object updateAndGet(AtomicReference<Object> self, UnaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.updateAndGet(seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "updateAndGet", site);
        return value;
    }

    public static Object getAndUpdate(AtomicReference<Object> self, UnaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndUpdate(seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "getAndUpdate", site);
        return value;
    }

    public static Object accumulateAndGet(
            AtomicReference<Object> self, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.accumulateAndGet(operand, seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "accumulateAndGet", site);
        return value;
    }

    public static Object getAndAccumulate(
            AtomicReference<Object> self, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndAccumulate(operand, seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "getAndAccumulate", site);
        return value;
    }
}
