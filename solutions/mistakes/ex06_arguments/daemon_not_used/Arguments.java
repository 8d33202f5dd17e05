package ex06_arguments;

public class Arguments {
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        return new Thread(group, () -> action(max, prefix), name);
    }

    private static void action(int max, String prefix) {
        for (int i = 0; i < max; i++) {
            System.out.println(prefix + " " + i);
        }
    }
}
