// FAULTY: Date.equals reads the time that another thread sets
import java.util.Date;
import java.util.Objects;

public class Main {
    public static void main(String[] args) throws Exception {
        Date one = new Date(0);
        Date other = new Date(0);
        Thread setting = new Thread(() -> one.setTime(3));
        setting.start();
        System.out.println(Objects.equals(one, other));
        setting.join();
    }
}
