// verdict: race
// twin: RepublishedArray
// covers: volatile reference to an array
// what: The reference to the array is volatile, its elements are not.
public class VolatileArrayElement {
    private static volatile int[] temperatures = {18, 19, 21};

    public static void main(String[] args) throws InterruptedException {
        Thread sensor = new Thread(() -> temperatures[1] = 25);
        Thread display = new Thread(() -> System.out.println("room 1: " + temperatures[1]));
        sensor.start();
        display.start();
        sensor.join();
        display.join();
    }
}
