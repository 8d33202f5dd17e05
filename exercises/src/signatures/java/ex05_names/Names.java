package ex05_names;

/** The signatures that ex05's scenario compiles against where students' sources are left out; never run. */
public class Names {
    static Thread named(String name, Runnable task) {
        throw new UnsupportedOperationException();
    }

    static Thread namedSubclass(String name, Runnable task) {
        throw new UnsupportedOperationException();
    }
}
