import java.util.stream.IntStream;

public class FkThread extends Thread {
    @Override
    public void run() {
        IntStream.rangeClosed(0, 99).forEach(i -> System.out.printf("%s %d%n", getName(), i));
    }
}
