package org.threadgrader.check.sample;

/** A program under judgement: it sleeps where it should wait. */
public final class Hurried {
    private Hurried() {}

    public static void main(String[] args) throws InterruptedException {
        new Thread(Patient::count).start();
        new Thread(Patient::count).start();
        Thread.sleep(5_000);
        System.out.println("all are done !");
    }
}
