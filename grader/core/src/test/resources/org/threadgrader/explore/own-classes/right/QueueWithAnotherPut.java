import java.util.concurrent.*;
public class Main {
  static class Job { int v; final String n; Job(String n){this.n=n;} }
  static class JobQueue extends LinkedBlockingQueue<Job> {
    void put(String name) throws InterruptedException { Job j=new Job(name); j.v=7; put(j); }
  }
  public static void main(String[] a) throws Exception {
    JobQueue q=new JobQueue();
    Thread t=new Thread(()->{ try { q.put("x"); q.put("y"); } catch(InterruptedException e){} });
    t.start();
    int s=q.take().v+q.take().v; 
    if(s!=14) throw new AssertionError();
    t.join();
  }
}
