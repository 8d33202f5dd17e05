import java.util.concurrent.*;
public class Main {
  static class Ex extends Exchanger<int[]> {
    @Override public int[] exchange(int[] x) throws InterruptedException { return super.exchange(x); }
  }
  public static void main(String[] a) throws Exception {
    Ex e=new Ex();
    Thread t=new Thread(()->{ try { int[] m={1}; if(e.exchange(m)[0]!=2) throw new AssertionError(); } catch(InterruptedException x){} });
    t.start(); int[] m={2}; if(e.exchange(m)[0]!=1) throw new AssertionError(); t.join();
  }
}
