package ex01_greeting;

public class Greeting {

    static class Greeter extends Thread {
        @Override
        public void run() {
            System.out.println("Hello!");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Greeter greeter = new Greeter();
        greeter.start();
        greeter.join();
        System.out.println("Good-bye!");
    }
}
