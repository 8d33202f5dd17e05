package ex01_greeting;

public class Greeting {

    public static void main(String[] args) throws InterruptedException {
        Thread greeter = new Thread(() -> System.out.println("Hello!"));
        greeter.start();
        System.out.println("Good-bye!");
    }
}
