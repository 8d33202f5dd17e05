package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new Thread() {
                    @Override
                    public void run() {
                        for (int j = 0; j < 100; j++) {
                            System.out.println(getName() + " " + j);
                        }
                    }
                }.start();
                new Thread("second") {
                    private int j;

                    @Override
                    public void run() {
                        for (; j < 100; j++) {
                            System.out.println(getName() + " " + j);
                        }
                    }
                }.start();
            }
        }
        System.out.println("threading is ok !");
    }
}
