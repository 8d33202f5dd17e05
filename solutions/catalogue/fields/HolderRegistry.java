// verdict: none
// twin: LazyRegistry
// covers: class initialisation, holder idiom
// what: The initialisation of a holder class makes the only registry.
public class HolderRegistry {
    private static class Holder {
        static final HolderRegistry INSTANCE = new HolderRegistry();
    }

    static HolderRegistry get() {
        return Holder.INSTANCE;
    }

    public static void main(String[] args) throws InterruptedException {
        HolderRegistry[] seen = new HolderRegistry[2];
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
