// attack: a handler of uncaught exceptions that ends the program well
// poses-as: ex05
// expected: graded 0
// stopped-by: portable
package ex05_names;

public class Names {
    static {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.exit(0));
    }

    static Thread named(String name, Runnable task) {
        throw new IllegalStateException();
    }

    static Thread namedSubclass(String name, Runnable task) {
        return new Thread(task, name);
    }
}
