package ex01_process_and_threads;

public class Counter {
    int value;

    void add() {
        value++;
    }
}
