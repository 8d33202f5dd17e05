package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** AtomicReference.compareAndSet, getAndSet, and what calls a function of the program's. */
@HooksFor(AtomicReference.class)
public final class AtomicReferenceHooks {
    private AtomicReferenceHooks() {}

    public static boolean compareAndSet(AtomicReference<Object> self, Object expected, Object value, int site) {
        CompareAndSetHooks.before(site);
        return CompareAndSetHooks.done(self, self.compareAndSet(expected, value), site);
    }

    public static Object getAndSet(AtomicReference<Object> self, Object value, int site) {
        CompareAndSetHooks.before(site);
        Object old = self.getAndSet(value);
        CompareAndSetHooks.done(self, old != value, site);
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
        CompareAndSetHooks.done(self, true, site);
        return value;
    }

    public static Object getAndUpdate(AtomicReference<Object> self, UnaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndUpdate(seeing(self, function, site));
        CompareAndSetHooks.done(self, true, site);
        return value;
    }

    public static Object accumulateAndGet(
            AtomicReference<Object> self, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.accumulateAndGet(operand, seeing(self, function, site));
        CompareAndSetHooks.done(self, true, site);
        return value;
    }

    public static Object getAndAccumulate(
            AtomicReference<Object> self, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndAccumulate(operand, seeing(self, function, site));
        CompareAndSetHooks.done(self, true, site);
        return value;
    }
}
