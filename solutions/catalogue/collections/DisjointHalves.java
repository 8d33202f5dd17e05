// verdict: none
// twin: OverlappingHalves
// covers: array element
// what: Two threads fill an array, each its own half, without any lock.
public class DisjointHalves {
    private static void raise(int[] prices, int from, int to) {
        for (int i = from; i < to; i++) {
            prices[i] += 10;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] prices = {1, 2, 3, 4, 5, 6, 7, 8};
        int middle = prices.length / 2;
        Thread lower = new Thread(() -> raise(prices, 0, middle));
        Thread upper = new Thread(() -> raise(prices, middle, prices.length));
        lower.start();
        upper.start();
        lower.join();
        upper.join();
        if (prices[middle] != 15) {
            throw new AssertionError("the middle price is " + prices[middle]);
        }
    }
}
