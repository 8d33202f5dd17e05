// 作业三：用子类创建线程
public class BySubclass {
    public static void main(String[] args) {
        int i = 0;
        do {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                FkThread t1 = new FkThread();
                t1.setName("一号线程");
                FkThread t2 = new FkThread();
                t2.setName("二号线程");
                t1.start();
                t2.start();
            }
            i += 1;
        } while (i < 100);
        System.out.println("threading is ok !");
    }
}
