package example;

import static org.torchjava.Torch.*;

import org.torchjava.*;

public class Example {
  public static void main(String[] args) {
    Tensor x = ones(2, 2).requiresGrad_(true);
    Tensor y = x.add(2);
    Tensor out = y.mul(y).mul(3).mean();
    out.backward();

    System.out.println(y);
    System.out.println(out);
    System.out.println(x.grad());
  }
}
