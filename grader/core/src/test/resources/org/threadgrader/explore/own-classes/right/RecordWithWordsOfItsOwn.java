// RIGHT: a record that makes its words itself, under a lock, is read under that lock
import java.util.ArrayList;
import java.util.List;

public class Main {
    record Report(List<String> orders) {
        void add(String order) {
            synchronized (orders) {
                orders.add(order);
            }
        }

        @Override
        public String toString() {
            synchronized (orders) {
                return "report of " + orders;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Report report = new Report(new ArrayList<>());
        Thread ordering = new Thread(() -> report.add("tea"));
        ordering.start();
        System.out.println(report);
        System.out.println(List.of(report));
        ordering.join();
    }
}
