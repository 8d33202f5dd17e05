// verdict: none
// twin: DateFormatShared
// covers: SimpleDateFormat, DateTimeFormatter, Random, Pattern, Optional
// what: Each thread formats dates with a format of its own; what they share is made to be shared.
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

public class DateFormatForEach {
    private static final ThreadLocal<DateFormat> FORMAT =
            ThreadLocal.withInitial(() -> new SimpleDateFormat("yyyy-MM-dd"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_DATE;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Random RANDOM = new Random(7);
    private static final Optional<String> NAME = Optional.of("tea");

    private static void work() {
        FORMAT.get().format(new Date(0));
        DAY.format(LocalDate.of(2020, 1, 1));
        DIGITS.matcher("12").matches();
        RANDOM.nextInt(4);
        NAME.get();
    }

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(DateFormatForEach::work);
        worker.start();
        work();
        worker.join();
    }
}
