package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread().start();
                new FkThread().start();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            text.append(getName()).append(' ').append(i).append(System.lineSeparator());
        }
        System.out.print(text.toString());
    }
}
