class Pile {
    private final java.util.ArrayDeque<Integer> numbers = new java.util.ArrayDeque<>();
    private int taken;

    Pile(int size) {
        for (int number = 1; number <= size; number++) {
            numbers.addLast(number);
        }
    }

    synchronized int take() {
        if (numbers.isEmpty()) {
            return -1;
        }
        taken++;
        return numbers.removeFirst();
    }

    synchronized int size() {
        return numbers.size();
    }

    synchronized int taken() {
        return taken;
    }
}
