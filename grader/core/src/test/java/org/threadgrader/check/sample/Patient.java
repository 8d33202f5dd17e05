package org.threadgrader.check.sample;

/** A program under judgement: it waits for its workers. */
public final class Patient {
    private Patient() {}

    public static void main(String[] args) throws InterruptedException {
        Thread ant = new Thread(Patient::count);
        Thread bee = new Thread(Patient::count);
        ant.start();
        bee.start();
        ant.join();
        bee.join();
        System.out.println("all are done !");
    }

    static void count() {
        for (int i = 0; i < 5; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }
}
