public class ByConstructor
{
	static void action(int max)
	{
		for(int i=0;i<max;i++)
		{
			System.out.println(Thread.currentThread().getName()+i);
		}
	}

	public static void main(String args[])
	{
		for(int i=0;i<100;i++)
		{
			System.out.println(Thread.currentThread().getName()+i);
			if(i==20)
			{
				Thread t1=new Thread(()->action(100));
				Thread t2=new Thread(()->action(100));
				t1.start();
				t2.start();
			}
		}
		System.out.println("master thread is run over !");
	}
}
