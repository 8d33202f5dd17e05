// verdict: none
// twin: SharedThenFilled
// covers: volatile reference, field
// what: The volatile reference is set when the fields of its object are.
public class FilledThenShared {
    static class Address {
        private String street;
        private int number;
    }

    private static volatile Address address;

    public static void main(String[] args) throws InterruptedException {
        Thread clerk = new Thread(() -> {
            Address made = new Address();
            made.street = "Rue Monge";
            made.number = 12;
            address = made;
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
