/* 线程的名字放在 name 字段里 */
package ex03_by_subclass;

public class BySubclass {
    public static void main(String[] args) {
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                new FkThread("线程1").start();
                new FkThread("线程2").start();
            }
        }
        System.out.println("threading is ok !");
    }
}
