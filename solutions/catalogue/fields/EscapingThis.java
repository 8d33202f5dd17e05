// verdict: exception
// also: race
// twin: SharedWhenBuilt
// covers: volatile, final field, constructor
// what: The constructor shares the object before it has set the name.
public class EscapingThis {
    static class Player {
        static volatile Player latest;

        private final String name;

        Player(String name) {
            latest = this;
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
        new Player("Ada");
        greeter.join();
    }
}
