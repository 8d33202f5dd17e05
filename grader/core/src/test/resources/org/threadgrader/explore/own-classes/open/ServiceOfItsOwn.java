// OPEN: META-INF/services/Main$Greeter lies beside the classes
import java.util.ServiceLoader;

public class Main {
    public interface Greeter {
        String greeting();
    }

    public static class Polite implements Greeter {
        public String greeting() {
            return "Good evening";
        }
    }

    public static void main(String[] args) {
        System.out.println(ServiceLoader.load(Greeter.class).findFirst().orElseThrow().greeting());
    }
}
