package ex02_by_constructor;

public class ByConstructor {
    public static void main(String[] args) {
        Thread main = Thread.currentThread();
        for (int n = 0; n <= 99; n++) {
            System.out.println(main.getName() + " " + n);
            if (n == 20) {
                // an own Task object for each thread, so the counters are apart
                Thread first = new Thread(new Task(100));
                Thread second = new Thread(new Task(100));
                first.start();
                second.start();
            }
        }
        System.out.println("master thread is run over !");
    }
}
