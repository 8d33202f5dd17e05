import java.util.*;
public class Main {
  public static void main(String[] args) throws Exception {
    BitSet bits = new BitSet();
    bits.set(2); bits.set(5);
    Runnable task = () -> {
      int sum = bits.nextClearBit(2);
      for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) sum += i;
      if (sum != 10) throw new AssertionError(sum);
    };
    Thread x = new Thread(task), y = new Thread(task);
    x.start(); y.start(); x.join(); y.join();
  }
}
