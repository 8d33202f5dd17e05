/* 线程的名字放在 name 字段里 */
package ex03_by_subclass;

public class FkThread extends Thread {
    private String name;

    public FkThread(String name) {
        this.name = name;
    }

    @Override
    public void run() {
        for (int i = 0; i < 100; i++) {
            System.out.println(name + " " + i);
        }
    }
}
