package org.threadgrader.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import org.threadgrader.probe.Argument;
import org.threadgrader.probe.Before;
import org.threadgrader.probe.Constructed;
import org.threadgrader.probe.HookIndex;
import org.threadgrader.probe.HooksFor;
import org.threadgrader.probe.Static;
import org.threadgrader.probe.Super;

/** Weaver and probe are written apart: here the one's expectations meet the other's methods. */
class ProbeTableTest {

    /** Methods that came to the JDK after the oldest level the grader runs on. */
    private static final Set<String> NEWER_THAN_17 = Set.of(
            "java.lang.Thread.join(java.time.Duration)",
            "java.lang.Thread.sleep(java.time.Duration)",
            "java.lang.Thread.isVirtual()",
            "java.lang.Process.waitFor(java.time.Duration)",
            "java.lang.Thread.threadId()",
            "java.lang.Thread.startVirtualThread(java.lang.Runnable)",
            "java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()",
            "java.util.concurrent.Executors.newThreadPerTaskExecutor(java.util.concurrent.ThreadFactory)",
            "java.util.concurrent.ExecutorService.close()",
            "java.util.concurrent.Future.resultNow()",
            "java.util.concurrent.Future.exceptionNow()",
            "java.util.concurrent.Future.state()",
            "java.util.concurrent.CompletableFuture.resultNow()",
            "java.util.concurrent.CompletableFuture.exceptionNow()",
            "java.util.concurrent.CompletableFuture.state()");

    @Test
    void everyHookForAnInstructionIsInTheProbe() throws Exception {
        Probe probe = Probe.in(HookIndex.class.getPackageName().replace('.', '/'));
        for (RecordComponent component : Probe.class.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Hook hook = (Hook) component.getAccessor().invoke(probe);
            Class<?> owner = Class.forName(hook.owner().replace('/', '.'));
            assertThat(owner.getMethods())
                    .extracting(method -> method.getName() + Type.getMethodDescriptor(method))
                    .contains(hook.name() + hook.descriptor());
        }
    }

    @Test
    void everyHookStandsForAMethodThatTheJdkHas() {
        List<String> missing = new ArrayList<>();
        for (Class<?> hooks : HookIndex.CLASSES) {
            Optional<Class<?>> here = owner(hooks.getAnnotation(HooksFor.class));
            if (here.isEmpty()) {
                continue;
            }
            Class<?> owner = here.get();
            for (Method hook : hooks.getDeclaredMethods()) {
                if (HookTable.isHook(hook)
                        && !hook.isAnnotationPresent(Argument.class)
                        && !hook.isAnnotationPresent(Constructed.class)) {
                    names(hook).stream()
                            .filter(name -> !exists(owner, name, hook))
                            .forEach(name -> missing.add(owner.getName() + "." + name + parameters(hook)));
                }
            }
        }
        assertThat(missing).isSubsetOf(NEWER_THAN_17);
    }

    /** The hooked class; none on a JDK that is older than it. */
    private static Optional<Class<?>> owner(HooksFor target) {
        if (target.named().isEmpty()) {
            return Optional.of(target.value());
        }
        try {
            return Optional.of(Class.forName(target.named()));
        } catch (ClassNotFoundException older) {
            return Optional.empty();
        }
    }

    private static List<String> names(Method hook) {
        Before before = hook.getAnnotation(Before.class);
        Super above = hook.getAnnotation(Super.class);
        return before != null ? List.of(before.value()) : List.of(above == null ? hook.getName() : above.value());
    }

    private static List<Class<?>> hooked(Method hook) {
        List<Class<?>> parameters = Arrays.asList(hook.getParameterTypes());
        int skip = hook.isAnnotationPresent(Static.class) ? 0 : 1;
        return parameters.subList(skip, parameters.size() - 1);
    }

    private static String parameters(Method hook) {
        return hooked(hook).stream()
                .map(Class::getName)
                .toList()
                .toString()
                .replace('[', '(')
                .replace(']', ')');
    }

    private static boolean exists(Class<?> owner, String name, Method hook) {
        for (Class<?> c = owner; c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                if (matches(method, name, hook)) {
                    return true;
                }
            }
        }
        return owner.isInterface() && Arrays.stream(owner.getMethods()).anyMatch(method -> matches(method, name, hook));
    }

    private static boolean matches(Method method, String name, Method hook) {
        return method.getName().equals(name)
                && Arrays.asList(method.getParameterTypes()).equals(hooked(hook))
                && (hook.isAnnotationPresent(Super.class)
                        || hook.isAnnotationPresent(Before.class)
                        || method.getReturnType() == hook.getReturnType());
    }

    @Test
    void aProgramIsWovenWithTheProbesOwnTable() {
        Map<String, byte[]> classes = SourceCompiler.JAVAC.compile(17, """
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                import java.util.concurrent.locks.*;
                public class Main extends Thread {
                    static final AtomicInteger atomic = new AtomicInteger();
                    static volatile int shared;
                    public void run() { for (int i = 0; i < 3; i++) { shared++; atomic.incrementAndGet(); } }
                    public static void main(String[] args) throws Exception {
                        Main m = new Main();
                        m.start();
                        m.join();
                        ReentrantLock lock = new ReentrantLock();
                        Condition condition = lock.newCondition();
                        lock.lock();
                        try { condition.await(1, TimeUnit.MILLISECONDS); } finally { lock.unlock(); }
                        CountDownLatch latch = new CountDownLatch(1);
                        CompletableFuture.runAsync(latch::countDown).thenRun(() -> {}).get();
                        latch.await();
                        ExecutorService pool = Executors.newFixedThreadPool(2);
                        Future<Integer> f = pool.submit(() -> 4);
                        BlockingQueue<Integer> q = new ArrayBlockingQueue<>(4);
                        q.put(f.get());
                        pool.shutdown();
                        pool.awaitTermination(1, TimeUnit.SECONDS);
                        synchronized (q) { q.wait(1); }
                        new CyclicBarrier(1).await();
                        new Semaphore(1).acquire();
                        if (atomic.get() != 3 || q.take() != 4) throw new AssertionError();
                    }
                }
                """);
        Woven woven = new Weaver().weave(classes);
        assertThat(woven.omissions()).isEmpty();
        Sample.verified(woven);
    }
}
