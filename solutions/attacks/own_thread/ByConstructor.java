// attack: its own Thread, which runs nothing
// poses-as: ex02
// expected: refused Thread
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        new Thread(() -> {}).start();
    }
}

class Thread {
    Thread(Runnable task) {}

    void start() {}
}
