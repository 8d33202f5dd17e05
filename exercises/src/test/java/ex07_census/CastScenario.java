package ex07_census;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.threadgrader.probe.Inputs;
import org.threadgrader.probe.Stubs;

/**
 * Threads of every kind wait at a latch, so that they are surely alive, while main, twice, and then the chef in the kitchen
 * take the census; at last there is a crowd, and it is counted before it is listed. One waits with a limit, as a sleeper does,
 * and one for a lock, so that each state of a live thread is there.
 */
public final class CastScenario {
    /** More than the arrays of those who think that a hundred will do. */
    private static final int GUESTS = 120;

    /** Of virtual time: enough for those who have arrived to come to rest. */
    private static final long PAUSE_MILLIS = 20;

    private static final Seen SEEN = Stubs.of(Seen.class);
    private static final Object SHED = new Object();
    private static final Semaphore ARRIVED = new Semaphore(0);
    private static final CountDownLatch OPEN = new CountDownLatch(1);

    private CastScenario() {}

    /** What happened. */
    interface Seen {
        /** There is a group, and this is the one above it. */
        void group(ThreadGroup group, ThreadGroup parent, String name);

        /** A thread was made in that group. */
        void belongs(Thread thread, ThreadGroup group);

        /** The caller is about to take the census. */
        void asks();

        /** liveNames returned null. */
        void noList();

        /** One entry of the list. */
        void listed(String name);

        /** One entry of the list is null. */
        void listedNull();

        /** What liveCount returned. */
        void counted(int count);

        /** The scenario came to its end. */
        void over();
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) throws InterruptedException {
        ThreadGroup mains = Thread.currentThread().getThreadGroup();
        SEEN.group(mains, mains.getParent(), mains.getName());
        SEEN.belongs(Thread.currentThread(), mains);
        ThreadGroup kitchen = group(mains, "kitchen");
        ThreadGroup pantry = group(kitchen, "pantry");
        ThreadGroup garden = group(mains, "garden");
        ThreadGroup namesake = group(garden, "kitchen");
        ThreadGroup street = group(mains.getParent(), "street");
        ThreadGroup empty = group(garden, "empty");
        Thread gone = made(garden, "gone", () -> {});
        gone.start();
        gone.join();
        made(kitchen, "newcomer", () -> {});

        Thread guard = made(mains, "guard", CastScenario::waits);
        guard.setDaemon(true);
        List<Thread> few = List.of(
                made(kitchen, "cook", CastScenario::waits),
                made(kitchen, "cook", CastScenario::waits),
                made(pantry, "小明", CastScenario::waits),
                made(garden, "gardener", CastScenario::waitsInTheShed),
                made(namesake, "camper", CastScenario::waitsInTheShed),
                made(street, "passer-by", CastScenario::waits),
                guard);
        List<Thread> guests = guests(group(garden, "hall"), Inputs.number(arguments, 0, GUESTS));
        try {
            startAndAwait(few);
            takeCensus();
            // nothing has changed
            takeCensus();
            Thread chef = made(kitchen, "chef", CastScenario::takeCensus);
            chef.start();
            chef.join();
            startAndAwait(guests);
            countFirst();
        } finally {
            OPEN.countDown();
        }
        join(few);
        join(guests);
        // since JDK 19 its parent alone does not keep it, and a garbage collection would change the count of groups
        Reference.reachabilityFence(empty);
        SEEN.over();
    }

    private static ThreadGroup group(ThreadGroup parent, String name) {
        ThreadGroup group = new ThreadGroup(parent, name);
        SEEN.group(group, parent, name);
        return group;
    }

    private static Thread made(ThreadGroup group, String name, Runnable task) {
        Thread thread = new Thread(group, task, name);
        SEEN.belongs(thread, group);
        return thread;
    }

    private static List<Thread> guests(ThreadGroup hall, int number) {
        List<Thread> guests = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            guests.add(made(hall, "guest " + i, CastScenario::waits));
        }
        return guests;
    }

    private static void startAndAwait(List<Thread> threads) throws InterruptedException {
        threads.forEach(Thread::start);
        ARRIVED.acquire(threads.size());
        Thread.sleep(PAUSE_MILLIS);
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void waits() {
        ARRIVED.release();
        try {
            OPEN.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is room for one: the other waits for the lock. */
    private static void waitsInTheShed() {
        ARRIVED.release();
        synchronized (SHED) {
            try {
                OPEN.await(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void takeCensus() {
        SEEN.asks();
        if (list()) {
            SEEN.counted(Census.liveCount());
        }
    }

    /** Who answers what the last list had is behind the times now. */
    private static void countFirst() {
        SEEN.asks();
        int count = Census.liveCount();
        if (list()) {
            SEEN.counted(count);
        }
    }

    private static boolean list() {
        List<String> names = Census.liveNames();
        if (names == null) {
            SEEN.noList();
            return false;
        }
        for (String name : names) {
            if (name == null) {
                SEEN.listedNull();
            } else {
                SEEN.listed(name);
            }
        }
        return true;
    }
}
