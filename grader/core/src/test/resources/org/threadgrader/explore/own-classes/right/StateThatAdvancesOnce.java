import java.util.concurrent.atomic.*;
/** Right: a state is set to the next one by whoever finds it at its first one. */
class Main { static final AtomicInteger state=new AtomicInteger(); static void begin(){ int s=state.get(); if(s==0) state.set(s+1); }
 public static void main(String[] a) throws Exception { Runnable r=()->{ begin(); if(state.get()!=1) throw new AssertionError(); }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(state.get()!=1) throw new AssertionError(); } }
