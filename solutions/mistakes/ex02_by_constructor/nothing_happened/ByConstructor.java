package ex02_by_constructor;

public class ByConstructor {
    static void action(int max) {}

    public static void main(String[] args) {
        action(100);
    }
}
