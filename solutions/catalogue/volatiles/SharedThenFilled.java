// verdict: race
// also: exception
// twin: FilledThenShared
// covers: volatile reference, field
// what: The volatile reference is set before the fields of its object are.
public class SharedThenFilled {
    static class Address {
        private String street;
        private int number;
    }

    private static volatile Address address;

    public static void main(String[] args) throws InterruptedException {
        Thread clerk = new Thread(() -> {
            address = new Address();
            address.street = "Rue Monge";
            address.number = 12;
        });
        Thread courier = new Thread(() -> {
            Address target = address;
            if (target != null) {
                System.out.println(target.number + " " + target.street.toUpperCase());
            }
        });
        clerk.start();
        courier.start();
        clerk.join();
        courier.join();
    }
}
