public class Main {
    public static void main(String[] args) throws Exception {
        Class<?> other = ClassLoader.getSystemClassLoader().loadClass("Main");
        if (other != Main.class) throw new AssertionError(other.getClassLoader());
        Thread t = new Thread(() -> System.out.println(other.getName()));
        t.start();
        t.join();
    }
}
