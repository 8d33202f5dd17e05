import java.util.*;
public class Main {
  static class Stack2 extends ArrayDeque<Integer> { @Override public synchronized void push(Integer i){ super.push(i); } @Override public synchronized Integer pop(){ return super.pop(); } }
  public static void main(String[] a) throws Exception {
    Stack2 s=new Stack2();
    Thread t=new Thread(()->s.push(1)); t.start();
    if(!s.isEmpty()) System.out.println(s.pop());
    t.join();
  }
}
