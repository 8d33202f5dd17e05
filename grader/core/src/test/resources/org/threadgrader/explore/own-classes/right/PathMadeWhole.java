/** Right: a text that lacks its end gets it, once or twice the same. */
class Main { static volatile String path="/home/a"; static String folder(){ String p=path; if(!p.endsWith("/")){ p=p+"/"; path=p; } return p; }
 public static void main(String[] a) throws Exception { Runnable r=()->{ if(!folder().equals("/home/a/")) throw new AssertionError(); }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); if(!path.equals("/home/a/")) throw new AssertionError(); } }
