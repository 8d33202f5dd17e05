// verdict: race
// twin: DateFormatForEach
// covers: SimpleDateFormat
// what: Two threads format dates with one format, which keeps the date that it is at in a field.
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;

public class DateFormatShared {
    private static final DateFormat FORMAT = new SimpleDateFormat("yyyy-MM-dd");

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> FORMAT.format(new Date(0)));
        worker.start();
        FORMAT.format(new Date(1));
        worker.join();
    }
}
