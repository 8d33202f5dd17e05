package homework08;

public class WaitForAll {
    public static void main(String[] args) throws InterruptedException {
        CountThread one = new CountThread("甲");
        CountThread two = new CountThread("乙");
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                one.start();
                two.start();
            }
        }
        one.join();
        two.join();
        System.out.println("master thread is run over !");
    }
}

class CountThread extends Thread {
    private int i;

    CountThread(String name) {
        super(name);
    }

    @Override
    public void run() {
        System.out.println("run begin");
        for (; i < 100; i++) {
            System.out.println(getName() + " " + i);
        }
        System.out.println("run end");
    }
}
