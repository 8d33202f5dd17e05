package org.threadgrader.explore;

/**
 * The program of the {@link Canary}: two threads, one field that nothing guards and one that a lock guards. The judge reads
 * its class file and never loads it.
 */
final class CanaryProgram {
    /** The line with the race. */
    static final int LINE = 25;

    private int unguarded;
    private int guarded;

    public static void main(String[] arguments) throws InterruptedException {
        CanaryProgram counts = new CanaryProgram();
        Thread other = new Thread(counts::count);
        other.start();
        counts.count();
        other.join();
        System.out.println(counts.unguarded + counts.guarded);
    }

    private void count() {
        // nothing but the race may be found, so nothing else may be wrong
        unguarded++;
        synchronized (this) {
            guarded++;
        }
    }
}
