package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/**
 * The protected methods of a program's own synchronizer, with the rights of its class: what {@link SynchronizerQueue} and its
 * conditions ask. Numbers are longs, as of AbstractQueuedLongSynchronizer, whichever of the two classes it is below.
 */
final class Attempts {
    private static final ClassValue<Attempts> OF = new ClassValue<>() {
        @Override
        protected Attempts computeValue(Class<?> type) {
            return new Attempts(type);
        }
    };

    private final MethodHandle acquire;
    private final MethodHandle acquireShared;
    private final MethodHandle heldExclusively;
    private final MethodHandle state;

    private Attempts(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            Class<?> number = AbstractQueuedSynchronizer.class.isAssignableFrom(type) ? int.class : long.class;
            acquire = withLongs(lookup.findVirtual(type, "tryAcquire", MethodType.methodType(boolean.class, number)));
            acquireShared =
                    withLongs(lookup.findVirtual(type, "tryAcquireShared", MethodType.methodType(number, number)));
            heldExclusively = lookup.findVirtual(type, "isHeldExclusively", MethodType.methodType(boolean.class));
            state = withLongs(lookup.findVirtual(type, "getState", MethodType.methodType(number)));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    // an int that was made a long comes back as it was
    private static MethodHandle withLongs(MethodHandle method) {
        MethodType type = method.type();
        for (int i = 0; i < type.parameterCount(); i++) {
            type = type.parameterType(i) == int.class ? type.changeParameterType(i, long.class) : type;
        }
        type = type.returnType() == int.class ? type.changeReturnType(long.class) : type;
        return MethodHandles.explicitCastArguments(method, type);
    }

    static boolean acquire(Object self, long argument) {
        return (boolean) call(OF.get(self.getClass()).acquire, self, argument);
    }

    static boolean acquireShared(Object self, long argument) {
        return (long) call(OF.get(self.getClass()).acquireShared, self, argument) >= 0;
    }

    static boolean isHeldExclusively(Object self) {
        return (boolean) call(OF.get(self.getClass()).heldExclusively, self);
    }

    static long state(Object self) {
        return (long) call(OF.get(self.getClass()).state, self);
    }

    private static Object call(MethodHandle method, Object... arguments) {
        try {
            return method.invokeWithArguments(arguments);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable undeclared) {
            throw new IllegalStateException(undeclared);
        }
    }
}
