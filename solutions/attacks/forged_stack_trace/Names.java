// attack: a stack trace of places that are not its own, for those who read the report
// poses-as: ex05
// expected: graded 0
// stopped-by: portable
package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        RuntimeException e = new RuntimeException("x");
        e.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("<b>", "m\n", "<script>alert(1)</script>.java", 2147483647),
            new StackTraceElement("ex05_names.Names", "named", "../../etc/passwd", 1)
        });
        throw e;
    }

    static Thread namedSubclass(String name, Runnable task) {
        return named(name, task);
    }
}
