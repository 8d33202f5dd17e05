// attack: streams, handler, time zone and language of the whole JVM
// poses-as: ex02
// expected: graded 0
// stopped-by: portable
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.TimeZone;

public class ByConstructor {
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> System.exit(0));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        Locale.setDefault(new Locale("ar", "EG"));
        System.setIn(InputStream.nullInputStream());
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    }
}
