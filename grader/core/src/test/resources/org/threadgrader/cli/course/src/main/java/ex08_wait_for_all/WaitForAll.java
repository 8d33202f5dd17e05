package ex08_wait_for_all;

public class WaitForAll {
    public static void main(String[] args) {
        // TODO
    }
}
