package ex08_wait_for_all;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

public class WaitForAll {
    static final PrintWriter OUT = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out)), true);

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            OUT.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            OUT.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < 2; k++) {
                    workers[k] = new Thread(() -> action(100));
                    workers[k].start();
                }
            }
        }
        for (Thread worker : workers) {
            worker.join();
        }
        OUT.println("master thread is run over !");
    }
}
