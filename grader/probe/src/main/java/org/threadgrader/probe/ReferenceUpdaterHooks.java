package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What calls a function of the program's in an AtomicReferenceFieldUpdater, as in an {@link AtomicReferenceHooks AtomicReference}. */
@HooksFor(AtomicReferenceFieldUpdater.class)
public final class ReferenceUpdaterHooks {
    private ReferenceUpdaterHooks() {}

    public static Object updateAndGet(
            AtomicReferenceFieldUpdater<Object, Object> self, Object target, UnaryOperator<Object> function, int site) {
        Accesses.before(self, target, 0, "updateAndGet", site);
        Object value = self.updateAndGet(target, seeing(self, target, function, site));
        Accesses.updated(self, target, site);
        return value;
    }

    public static Object getAndUpdate(
            AtomicReferenceFieldUpdater<Object, Object> self, Object target, UnaryOperator<Object> function, int site) {
        Accesses.before(self, target, 0, "getAndUpdate", site);
        Object value = self.getAndUpdate(target, seeing(self, target, function, site));
        Accesses.updated(self, target, site);
        return value;
    }

    public static Object accumulateAndGet(
            AtomicReferenceFieldUpdater<Object, Object> self,
            Object target,
            Object operand,
            BinaryOperator<Object> function,
            int site) {
        Accesses.before(self, target, 0, "accumulateAndGet", site);
        Object value = self.accumulateAndGet(target, operand, seeing(self, target, function, site));
        Accesses.updated(self, target, site);
        return value;
    }

    public static Object getAndAccumulate(
            AtomicReferenceFieldUpdater<Object, Object> self,
            Object target,
            Object operand,
            BinaryOperator<Object> function,
            int site) {
        Accesses.before(self, target, 0, "getAndAccumulate", site);
        Object value = self.getAndAccumulate(target, operand, seeing(self, target, function, site));
        Accesses.updated(self, target, site);
        return value;
    }

    private static UnaryOperator<Object> seeing(Object self, Object target, UnaryOperator<Object> function, int site) {
        return function == null
                ? null
                : value -> {
                    Accesses.seen(self, target, site);
                    return function.apply(value);
                };
    }

    private static BinaryOperator<Object> seeing(
            Object self, Object target, BinaryOperator<Object> function, int site) {
        return function == null
                ? null
                : (value, operand) -> {
                    Accesses.seen(self, target, site);
                    return function.apply(value, operand);
                };
    }
}
