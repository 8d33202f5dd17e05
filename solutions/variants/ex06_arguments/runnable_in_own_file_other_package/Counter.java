package lesson6;

class Counter implements Runnable {
    private int max;
    private String prefix;

    Counter(int max, String prefix) {
        this.max = max;
        this.prefix = prefix;
    }

    @Override
    public void run() {
        for (int i = 0; i < max; i++) {
            System.out.println(String.format("%s %d", prefix, i));
        }
    }
}
