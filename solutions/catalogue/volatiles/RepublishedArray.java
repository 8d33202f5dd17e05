// verdict: none
// twin: VolatileArrayElement
// covers: volatile reference to an array
// what: The only writer changes a copy and then writes the volatile reference.
public class RepublishedArray {
    private static volatile int[] temperatures = {18, 19, 21};

    public static void main(String[] args) throws InterruptedException {
        Thread sensor = new Thread(() -> {
            int[] changed = temperatures.clone();
            changed[1] = 25;
            temperatures = changed;
        });
        Thread display = new Thread(() -> System.out.println("room 1: " + temperatures[1]));
        sensor.start();
        display.start();
        sensor.join();
        display.join();
    }
}
