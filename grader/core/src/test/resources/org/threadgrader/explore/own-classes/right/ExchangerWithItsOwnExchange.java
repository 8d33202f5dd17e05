import java.util.concurrent.*;
public class Main {
  static class E extends Exchanger<String> { @Override public String exchange(String s) throws InterruptedException { return super.exchange(s)+"!"; } }
  public static void main(String[] a) throws Exception {
    Exchanger<String> e=new E();
    Thread t=new Thread(()->{ try { if(!e.exchange("b").equals("a!")) throw new AssertionError(); } catch(InterruptedException x){} }); t.start();
    if(!e.exchange("a").equals("b!")) throw new AssertionError(); t.join();
  }
}
