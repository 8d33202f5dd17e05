import java.time.*;
import java.time.chrono.*;
import java.util.*;
/** Right: whichever calendar is asked, it is the same day. */
class Main { 
 public static void main(String[] a) throws Exception { Thread t = new Thread(() -> { long d = LocalDate.now(ZoneOffset.UTC).toEpochDay(); long[] all = { JapaneseDate.now(ZoneOffset.UTC).toEpochDay(), ThaiBuddhistDate.now(ZoneOffset.UTC).toEpochDay(), MinguoDate.now(ZoneOffset.UTC).toEpochDay(), IsoChronology.INSTANCE.dateNow(ZoneOffset.UTC).toEpochDay(), YearMonth.now(ZoneOffset.UTC).atDay(1).toEpochDay(), MonthDay.now(ZoneOffset.UTC).atYear(Year.now(ZoneOffset.UTC).getValue()).toEpochDay(), Instant.now().toEpochMilli() / 86400000, OffsetDateTime.now(ZoneOffset.UTC).toLocalDate().toEpochDay(), ZonedDateTime.now(ZoneOffset.UTC).toLocalDate().toEpochDay(), new GregorianCalendar().getTimeInMillis() / 86400000, Calendar.getInstance().getTimeInMillis() / 86400000, new Calendar.Builder().setInstant(System.currentTimeMillis()).build().getTimeInMillis() / 86400000 };
   for (int i = 0; i < all.length; i++) if (Math.abs(all[i] - d) > 31) throw new AssertionError(i + ": " + all[i] + " instead of " + d); }); t.start(); t.join(); System.out.println("ok"); } }
