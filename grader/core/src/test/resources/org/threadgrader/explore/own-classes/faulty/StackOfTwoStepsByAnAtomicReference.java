import java.util.*;import java.util.concurrent.*;import java.util.concurrent.atomic.*;import java.util.concurrent.locks.*;import java.util.function.*;
public class Main {
  static class Stack { static class N { final int v; final N nx; N(int v, N n) { this.v = v; nx = n; } } final AtomicReference<N> top = new AtomicReference<>(); void push(int v) { N o = top.get(); N n = new N(v, o); top.set(n); } int size() { int k = 0; for (N n = top.get(); n != null; n = n.nx) k++; return k; } } public static void main(String[] a) throws Exception { Stack s = new Stack(); Thread x = new Thread(() -> s.push(1)), y = new Thread(() -> s.push(2)); x.start(); y.start(); x.join(); y.join(); System.out.println(s.size()); }
}
