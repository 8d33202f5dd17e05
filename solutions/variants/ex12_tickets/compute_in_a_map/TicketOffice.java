package ex12_tickets;

import java.util.concurrent.ConcurrentHashMap;

public class TicketOffice {
    private final ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    private final int tickets;

    public TicketOffice(int tickets) {
        this.tickets = tickets;
        counts.put("sold", 0);
    }

    public int sellOne() {
        int[] number = {-1};
        counts.compute("sold", (key, sold) -> {
            if (sold == tickets) {
                return sold;
            }
            number[0] = sold + 1;
            return number[0];
        });
        return number[0];
    }

    public int left() {
        return tickets - counts.get("sold");
    }

    public int sold() {
        return counts.get("sold");
    }
}
