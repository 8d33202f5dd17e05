// which constant it is the key says, so twice is no more than once
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
public class Main { enum Size { S, L } static final Map<Integer,Size> m = new ConcurrentHashMap<>(); static final LongAdder n = new LongAdder(); static Size size(int k) { Size s = m.get(k); if (s == null) { n.increment(); s = k > 5 ? Size.L : Size.S; m.put(k, s); } return s; }
  public static void main(String[] a) throws Exception { Size[] r = new Size[1]; Thread t = new Thread(() -> r[0] = size(7)); t.start(); Size s = size(7); t.join(); System.out.println((r[0] == s) + " " + s + " classified " + n); } }
