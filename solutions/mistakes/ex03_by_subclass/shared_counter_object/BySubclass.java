package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Counter counter = new Counter();
                new FkThread(counter).start();
                new FkThread(counter).start();
            }
        }
        System.out.println("threading is ok !");
    }
}

class FkThread extends Thread {
    private final Counter counter;

    FkThread(Counter counter) {
        this.counter = counter;
    }

    @Override
    public void run() {
        while (counter.value < 100) {
            System.out.println(getName() + " " + counter.value);
            counter.value++;
        }
    }
}

class Counter {
    int value;
}
