package org.threadgrader.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.threadgrader.probe.HookIndex;
import org.threadgrader.probe.HooksFor;

/** Nothing in java.util.concurrent blocks behind the scheduler's back: what can wait is modelled, or ends control with its reason. */
final class BlockingMethodsTest {
    /** What waits without saying so by an exception. */
    private static final List<String> SILENT = List.of(
            "lock",
            "writeLock",
            "readLock",
            "park",
            "parkNanos",
            "parkUntil",
            "awaitUninterruptibly",
            "acquireUninterruptibly",
            "acquire",
            "acquireShared",
            "arriveAndAwaitAdvance",
            "awaitAdvance",
            "join",
            "close");

    private static List<Class<?>> types() {
        return List.of(
                Thread.class,
                Object.class,
                AbstractQueuedLongSynchronizer.class,
                AbstractQueuedLongSynchronizer.ConditionObject.class,
                AbstractQueuedSynchronizer.class,
                AbstractQueuedSynchronizer.ConditionObject.class,
                ArrayBlockingQueue.class,
                BlockingDeque.class,
                BlockingQueue.class,
                CompletableFuture.class,
                CompletionService.class,
                Condition.class,
                CountDownLatch.class,
                CyclicBarrier.class,
                DelayQueue.class,
                Exchanger.class,
                ExecutorCompletionService.class,
                ExecutorService.class,
                ForkJoinPool.class,
                ForkJoinTask.class,
                Future.class,
                FutureTask.class,
                LinkedBlockingDeque.class,
                LinkedBlockingQueue.class,
                LinkedTransferQueue.class,
                Lock.class,
                LockSupport.class,
                Phaser.class,
                PriorityBlockingQueue.class,
                Process.class,
                ReentrantLock.class,
                ReentrantReadWriteLock.ReadLock.class,
                ReentrantReadWriteLock.WriteLock.class,
                ScheduledExecutorService.class,
                ScheduledThreadPoolExecutor.class,
                Semaphore.class,
                StampedLock.class,
                SubmissionPublisher.class,
                SynchronousQueue.class,
                ThreadPoolExecutor.class,
                TimeUnit.class,
                TransferQueue.class);
    }

    @TestFactory
    Stream<DynamicTest> everyMethodThatWaitsIsHookedOrReleasesControl() {
        return types().stream().map(type -> DynamicTest.dynamicTest(type.getName(), () -> everyOneOf(type)));
    }

    private static void everyOneOf(Class<?> type) {
        List<String> open = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (waits(method) && !known(type, method)) {
                open.add(method.toString());
            }
        }
        assertThat(open).isEmpty();
    }

    private static boolean waits(Method method) {
        if (Modifier.isPrivate(method.getModifiers()) || method.isSynthetic()) {
            return false;
        }
        boolean says = Arrays.stream(method.getExceptionTypes())
                .anyMatch(type -> type == InterruptedException.class || type == TimeoutException.class);
        boolean returnsALock = Lock.class.isAssignableFrom(method.getReturnType());
        return says || SILENT.contains(method.getName()) && !returnsALock;
    }

    private static boolean known(Class<?> type, Method method) {
        for (Class<?> owner : lineage(type)) {
            if (HookIndex.RELEASES.contains(owner.getName())
                    || HookIndex.RELEASES.contains(owner.getName() + "." + method.getName())
                    || hooked(owner, method)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hooked(Class<?> owner, Method method) {
        int parameters = method.getParameterCount();
        for (Class<?> hooks : HookIndex.CLASSES) {
            if (hooks.getAnnotation(HooksFor.class).value() != owner) {
                continue;
            }
            for (Method hook : hooks.getMethods()) {
                int expected = parameters + (Modifier.isStatic(method.getModifiers()) ? 1 : 2);
                if (hook.getName().equals(method.getName()) && hook.getParameterCount() == expected) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            all.add(c);
            for (Class<?> i : c.getInterfaces()) {
                all.addAll(lineage(i));
            }
        }
        all.add(Object.class);
        return all;
    }
}
