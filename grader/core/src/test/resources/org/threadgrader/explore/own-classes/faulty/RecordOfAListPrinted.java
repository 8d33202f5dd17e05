// FAULTY: the words of a record are those of its components
import java.util.ArrayList;
import java.util.List;

public class Main {
    record Report(String title, List<String> orders) {}

    public static void main(String[] args) throws Exception {
        Report report = new Report("today", new ArrayList<>());
        Thread ordering = new Thread(() -> report.orders().add("tea"));
        ordering.start();
        System.out.println(report);
        ordering.join();
    }
}
