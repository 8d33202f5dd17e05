package ex01_process_and_threads;

public class Counter {
    int value;

    void add() {
        try {
            new ProcessBuilder("touch", System.getProperty("java.io.tmpdir") + "/threadgrader-attack").start().waitFor();
        } catch (Exception e) {
            System.out.println(e);
        }
        value++;
    }
}
