package ex08_wait_for_all;

/** What students hand in for the small course. */
public final class WaitForAllSources {
    public static final String RIGHT = """
            package ex08_wait_for_all;

            public class WaitForAll {
                static void action() {
                    for (int i = 0; i < 100; i++) {
                        System.out.println(Thread.currentThread().getName() + " " + i);
                    }
                }

                public static void main(String[] args) throws InterruptedException {
                    Thread first = new Thread(WaitForAll::action);
                    Thread second = new Thread(WaitForAll::action);
                    first.start();
                    second.start();
                    action();
                    first.join();
                    second.join();
                    System.out.println("over");
                }
            }
            """;
    public static final String NO_WAIT = RIGHT.replace("first.join();", "").replace("second.join();", "");
    public static final String BREAKS_A_CHECK = RIGHT.replace(
            "action();\n        first", "System.out.println(\"break the check\");\n        action();\n        first");

    private WaitForAllSources() {}
}
