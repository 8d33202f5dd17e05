// OPEN: app_dev.properties lies beside the classes; its name only looks as if it were a bundle's for one language
import java.io.InputStream;
import java.util.Properties;

public class Main {
    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        try (InputStream in = Main.class.getResourceAsStream("app_dev.properties")) {
            settings.load(in);
        }
        System.out.println(settings.getProperty("threads"));
    }
}
