// verdict: deadlock
// twin: HookJoinsWhatItStops
// covers: Runtime.addShutdownHook, System.exit, Thread.join, Thread.setDaemon
// what: The shutdown hook waits for the end of main, which is in exit and waits there for the hook.
public class HookJoinsWhoExits {
    private static volatile boolean running = true;

    public static void main(String[] args) {
        Thread clock = new Thread(() -> {
            while (running) {
                Thread.yield();
            }
        });
        clock.setDaemon(true);
        clock.start();
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running = false;
            try {
                main.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        System.exit(0);
    }
}
