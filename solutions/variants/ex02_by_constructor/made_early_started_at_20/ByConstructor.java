package ex02_by_constructor;

public class ByConstructor {
    private static final Runnable WORK = () -> action(100);
    private static final Thread FIRST = new Thread(WORK);
    private static final Thread SECOND = new Thread(WORK);

    static void action(int max) {
        for (int i = 0; i != max; ) {
            System.out.println(Thread.currentThread().getName() + " " + i++);
        }
    }

    public static void main(String... args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            switch (i) {
                case 20:
                    FIRST.start();
                    SECOND.start();
                    break;
                default:
                    break;
            }
        }
        System.out.println("master thread is run over !");
    }
}
