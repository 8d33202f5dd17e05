package ex01_process_and_threads;

/** A number that can be added to. Given: leave it as it is. */
public class Counter {
    int value;

    void add() {
        value++;
    }
}
