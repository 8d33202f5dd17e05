package com.example.threads;

public class BySubclass {

    static class CountingThread extends Thread {
        @Override
        public void run() {
            for (int i = 0; i < 100; ++i) {
                System.out.println(getName() + " " + i);
            }
        }
    }

    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                Thread t1 = new CountingThread();
                Thread t2 = new CountingThread();
                t1.start();
                t2.start();
            }
        }
        System.out.println("threading is ok !");
    }
}
