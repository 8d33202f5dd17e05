// verdict: race
// also: exception
// twin: HolderRegistry
// covers: static field, lazy initialisation
// what: Two threads may each make a registry of their own.
public class LazyRegistry {
    private static LazyRegistry instance;

    static LazyRegistry get() {
        if (instance == null) {
            instance = new LazyRegistry();
        }
        return instance;
    }

    public static void main(String[] args) throws InterruptedException {
        LazyRegistry[] seen = new LazyRegistry[2];
        Thread left = new Thread(() -> seen[0] = get());
        Thread right = new Thread(() -> seen[1] = get());
        left.start();
        right.start();
        left.join();
        right.join();
        if (seen[0] != seen[1]) {
            throw new AssertionError("two registries");
        }
    }
}
