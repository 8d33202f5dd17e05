package org.threadgrader.probe;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** What calls a function of the program's in an AtomicReferenceArray, as in an {@link AtomicReferenceHooks AtomicReference}. */
@HooksFor(AtomicReferenceArray.class)
public final class AtomicReferenceArrayHooks {
    private AtomicReferenceArrayHooks() {}

    public static Object updateAndGet(
            AtomicReferenceArray<Object> self, int index, UnaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.updateAndGet(index, AtomicReferenceHooks.seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "updateAndGet", site);
        return value;
    }

    public static Object getAndUpdate(
            AtomicReferenceArray<Object> self, int index, UnaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndUpdate(index, AtomicReferenceHooks.seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "getAndUpdate", site);
        return value;
    }

    public static Object accumulateAndGet(
            AtomicReferenceArray<Object> self, int index, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.accumulateAndGet(index, operand, AtomicReferenceHooks.seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "accumulateAndGet", site);
        return value;
    }

    public static Object getAndAccumulate(
            AtomicReferenceArray<Object> self, int index, Object operand, BinaryOperator<Object> function, int site) {
        CompareAndSetHooks.before(site);
        Object value = self.getAndAccumulate(index, operand, AtomicReferenceHooks.seeing(self, function, site));
        CompareAndSetHooks.done(self, true, "getAndAccumulate", site);
        return value;
    }
}
