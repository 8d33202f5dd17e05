import java.util.*;
public class Main {
    static class MyList<E> extends ArrayList<E> {  @Override public synchronized boolean add(E e) { return super.add(e); } }
    public static void main(String[] args) throws Exception { MyList<Integer> l = new MyList<>(); List<Integer> two = Arrays.asList(2, 3); Thread a = new Thread(() -> {synchronized(l) {l.get(0);}}), b = new Thread(() -> l.addAll(two)); l.add(3); a.start(); b.start(); a.join(); b.join(); }
}
