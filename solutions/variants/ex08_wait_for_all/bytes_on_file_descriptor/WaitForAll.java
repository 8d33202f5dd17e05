package ex08_wait_for_all;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

public class WaitForAll {
    static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    static void say(String line) {
        try {
            OUT.write((line + "\n").getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void action(int max) {
        for (int i = 0; i < max; i++) {
            say(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) throws Exception {
        Thread[] workers = new Thread[2];
        for (int i = 0; i < 100; i++) {
            say(Thread.currentThread().getName() + " " + i);
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
        say("master thread is run over !");
    }
}
