/** Faulty: an index that goes round is advanced by two threads. */
class Main { static volatile int next; static final int[] seen=new int[4];
 static synchronized void mark(int i){ seen[i]++; }
 public static void main(String[] a) throws Exception { Runnable r=()->{ for(int i=0;i<2;i++){ int my=next; next=(next+1)%4; mark(my); } }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); System.out.println("next seat "+next); } }
