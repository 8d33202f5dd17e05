package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Tries from within a box to use more than all its processes may have together: more threads, each of which counts as a process
 * does, then more memory. Says on standard output what came of it; who asks for too much memory is killed before he can.
 */
public final class LimitTrial {
    private static final int THREADS = 100;
    private static final int BLOCKS = 48;
    private static final int BLOCK_BYTES = 8 << 20;
    private static final int PAGE_BYTES = 4096;

    private LimitTrial() {}

    /** Takes nothing. */
    public static void main(String[] arguments) {
        System.out.println(startsAll() ? "threads" : "threads refused");
        List<byte[]> held = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            byte[] block = new byte[BLOCK_BYTES];
            for (int page = 0; page < BLOCK_BYTES; page += PAGE_BYTES) {
                block[page] = 1;
            }
            held.add(block);
        }
        System.out.println("memory of " + held.size() + " blocks");
        Runtime.getRuntime().halt(0);
    }

    private static boolean startsAll() {
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (int i = 0; i < THREADS; i++) {
                Thread thread = new Thread(() -> await(never));
                thread.setDaemon(true);
                thread.start();
            }
            return true;
        } catch (OutOfMemoryError refused) {
            return false;
        }
    }

    private static void await(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
