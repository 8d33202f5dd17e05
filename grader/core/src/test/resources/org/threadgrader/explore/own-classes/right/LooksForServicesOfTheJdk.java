import java.text.*; import java.util.*; import java.util.logging.*;
public class Main { // RIGHT: the JDK looks for services and its own bundles
  public static void main(String[] a) throws Exception {
    Thread t = new Thread(() -> System.out.println(new SimpleDateFormat("EEEE", Locale.GERMANY).format(new Date(0)) + NumberFormat.getInstance(Locale.FRANCE).format(1.5)));
    t.start(); t.join();
    Logger.getLogger("x").fine("y"); System.getLogger("z").log(System.Logger.Level.DEBUG, "w");
    System.out.println(java.time.LocalDate.of(2026,1,1).format(java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle.FULL)));
    System.out.println(ServiceLoader.load(Runnable.class).findFirst().isPresent());
    System.out.printf(Locale.US, "%tA%n", new GregorianCalendar(2026,0,1));
    javax.xml.parsers.DocumentBuilderFactory.newInstance();
  }
}
