// verdict: none
// twin: EscapingThis
// covers: volatile, final field, constructor
// what: The object is shared when its constructor has ended.
public class SharedWhenBuilt {
    static class Player {
        static volatile Player latest;

        private final String name;

        Player(String name) {
            this.name = name;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread greeter = new Thread(() -> {
            Player player = Player.latest;
            if (player != null) {
                System.out.println("a name of " + player.name.length() + " letters");
            }
        });
        greeter.start();
        Player.latest = new Player("Ada");
        greeter.join();
    }
}
