import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception { BitSet all = new BitSet(); BitSet[] part = {new BitSet(), new BitSet()}; Thread[] ts = new Thread[2];
    for (int i = 0; i < 2; i++) { int k = i; (ts[i] = new Thread(() -> { for (int p = 2; p < 30; p++) if (p % 2 == k) part[k].set(p); })).start(); }
    for (BitSet b : part) all.or(b); for (Thread t : ts) t.join(); System.out.println(all.cardinality()); }
}
