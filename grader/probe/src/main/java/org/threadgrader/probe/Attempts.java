package org.threadgrader.probe;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;

/** The protected methods of a program's own synchronizer, with the rights of its class: what {@link SynchronizerHooks} asks. */
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
            acquire = lookup.findVirtual(type, "tryAcquire", MethodType.methodType(boolean.class, int.class));
            acquireShared = lookup.findVirtual(type, "tryAcquireShared", MethodType.methodType(int.class, int.class));
            heldExclusively = lookup.findVirtual(type, "isHeldExclusively", MethodType.methodType(boolean.class));
            state = lookup.findVirtual(type, "getState", MethodType.methodType(int.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean acquire(AbstractQueuedSynchronizer self, int argument) {
        return (boolean) call(OF.get(self.getClass()).acquire, self, argument);
    }

    static boolean acquireShared(AbstractQueuedSynchronizer self, int argument) {
        return (int) call(OF.get(self.getClass()).acquireShared, self, argument) >= 0;
    }

    static boolean isHeldExclusively(AbstractQueuedSynchronizer self) {
        return (boolean) call(OF.get(self.getClass()).heldExclusively, self);
    }

    static int state(AbstractQueuedSynchronizer self) {
        return (int) call(OF.get(self.getClass()).state, self);
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
