package ex08_wait_for_all;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

public class WaitForAll {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, "GBK"));
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    workers[k] = new Thread(() -> action(100), "线程" + k);
                    workers[k].start();
                }
            }
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println("master thread is run over !");
    }
}
