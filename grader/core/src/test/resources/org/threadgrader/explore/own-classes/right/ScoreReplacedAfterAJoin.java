/** Right: main replaces what another thread has set, after it has joined it. */
class Main { static volatile int score;
 public static void main(String[] a) throws Exception { score=10; int base=score; Thread t=new Thread(()->{ score+=7; System.out.println("first try "+score); }); t.start(); t.join();
  score=base+5; System.out.println("second try "+score); if(score!=15) throw new AssertionError(); } }
