// verdict: none
// twin: HookJoinsWhoExits
// covers: Runtime.addShutdownHook, System.exit, Thread.join, Thread.setDaemon
// what: The shutdown hook tells a daemon to stop and waits until it has, which all threads can do until the hooks have ended.
public class HookJoinsWhatItStops {
    private static volatile boolean running = true;

    public static void main(String[] args) {
        Thread clock = new Thread(() -> {
            while (running) {
                Thread.yield();
            }
        });
        clock.setDaemon(true);
        clock.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            running = false;
            try {
                clock.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        System.exit(0);
    }
}
