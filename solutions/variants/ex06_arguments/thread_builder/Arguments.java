package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        Thread.Builder.OfPlatform builder = Thread.ofPlatform().name(name).daemon(daemon);
        if (group != null) {
            builder = builder.group(group);
        }
        return builder.unstarted(() -> action(max, prefix));
    }

    private static void action(int max, String prefix) {
        for (int i = 0; i < max; i++) {
            System.out.println(prefix + " " + i);
        }
    }
}
