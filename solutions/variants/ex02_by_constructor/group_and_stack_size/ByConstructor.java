package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            String line = String.format("%s %d", Thread.currentThread().getName(), i);
            System.out.println(line);
        }
    }

    public static void main(String[] args) {
        ThreadGroup group = new ThreadGroup("my group");
        for (int i = 0; i < 100; i++) {
            System.out.println(String.join(" ", Thread.currentThread().getName(), String.valueOf(i)));
            if (i == 20) {
                new Thread(group, () -> action(100), "one").start();
                new Thread(group, () -> action(100), "two", 0).start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
