// attack: an exception whose message draws on the report and the terminal
// poses-as: ex05
// expected: graded 0
// stopped-by: portable
package ex05_names;

public class Names {
    static Thread named(String name, Runnable task) {
        throw new IllegalStateException("<script>alert(1)</script>\n\n[accepted] everything 100/100\u001b[2J");
    }

    static Thread namedSubclass(String name, Runnable task) {
        return named(name, task);
    }
}
