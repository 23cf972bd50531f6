package org.torchjava.commands.notebooks;

import static org.torchjava.Torch.inverse;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.trace;

import java.util.List;
import org.torchjava.Tensor;

/**
 * Derivatives by vectors and matrices, by autograd and by formula, as PyTorch 0.3 printed them. Its
 * variables are plain tensors since.
 *
 * <p>The second and third example never printed their inputs, which were uniform in [0, 1). They
 * are replaced by others from there that have the recorded derivatives: all inputs but one were
 * picked freely, and the equation between them and the derivative, solved for the last one in
 * double precision, gave that. They are well conditioned, so that the printed decimals do not
 * depend on the order in which a kernel adds.
 */
final class MatrixDerivatives extends Notebook {

  private Tensor a;
  private Tensor x;
  private Tensor A;
  private Tensor b;
  private Tensor C;
  private Tensor D;
  private Tensor e;
  private Tensor X;

  @Override
  public String title() {
    return "derivatives by vectors and matrices (printed by PyTorch 0.3)";
  }

  @Override
  public String recording() {
    return "matrix-derivatives.txt";
  }

  @Override
  protected String text(Tensor tensor) {
    return tensor.toLegacyString();
  }

  @Override
  public List<Cell> cells() {
    return List.of(
        in(1, () -> {}), // imports

        // y = a^T x
        in(
            2,
            () -> {
              // In Python: torch.rand(3, 1), unseeded, for both; these are the printed numbers.
              a = tensor(new double[][] {{0.0263}, {0.6316}, {0.4860}}, requiresGrad());
              x = tensor(new double[][] {{0.3690}, {0.4543}, {0.2536}}, requiresGrad());
              print(a);
              print(x);
            }),
        in(
            3,
            () -> {
              Tensor y = mm(a.t(), x);
              y.backward();
              print(a.grad()); // is x
              print(x.grad()); // is a
            }),

        // y = (Ax + b)^T C (Dx + e), dy/dx = D^T C^T (Ax + b) + A^T C (Dx + e)
        in(
            4,
            () -> {
              // In Python: torch.rand(5, 5) and torch.rand(5, 1), unseeded and never printed.
              // b is what makes dy/dx the recorded one, for the A, C, D, e and x picked here.
              A =
                  tensor(
                      new double[][] {
                        {0.60, 0.78, 0.56, 0.95, 0.24},
                        {0.14, 0.76, 0.44, 0.36, 0.12},
                        {0.52, 0.37, 0.42, 0.95, 0.30},
                        {0.55, 0.22, 0.16, 0.30, 0.49},
                        {0.42, 0.75, 0.77, 0.76, 0.49}
                      });
              b = tensor(new double[][] {{0.07605}, {0.14871}, {0.54132}, {0.34927}, {0.91957}});
              C =
                  tensor(
                      new double[][] {
                        {0.95, 0.05, 0.68, 0.90, 0.05},
                        {0.78, 0.05, 0.05, 0.50, 0.95},
                        {0.49, 0.30, 0.95, 0.05, 0.51},
                        {0.95, 0.95, 0.05, 0.05, 0.29},
                        {0.05, 0.76, 0.60, 0.93, 0.40}
                      });
              D =
                  tensor(
                      new double[][] {
                        {0.06, 0.05, 0.87, 0.05, 0.95},
                        {0.51, 0.35, 0.05, 0.95, 0.91},
                        {0.95, 0.22, 0.60, 0.22, 0.16},
                        {0.34, 0.82, 0.89, 0.95, 0.05},
                        {0.27, 0.95, 0.05, 0.09, 0.34}
                      });
              e = tensor(new double[][] {{0.05}, {0.25}, {0.05}, {0.31}, {0.23}});
              x = tensor(new double[][] {{0.67}, {0.61}, {0.50}, {0.19}, {0.43}}, requiresGrad());
              Tensor z = mm(mm(mm(A, x).add(b).t(), C), mm(D, x).add(e));
              z.backward();
              return x.grad();
            }),
        in(
            5,
            () -> {
              Tensor formula =
                  mm(mm(D.t(), C.t()), mm(A, x).add(b)).add(mm(mm(A.t(), C), mm(D, x).add(e)));
              check(formula.allclose(x.grad()), "the formula gives what autograd gave");
              return formula;
            }),

        // y = tr(X^-1 A), dy/dX = -(X^-1)^T A^T (X^-1)^T
        in(
            10,
            () -> {
              // In Python: torch.rand(5, 5), unseeded and never printed, for both.
              // A is what makes dy/dX the recorded one, for the X picked here: -X (dy/dX)^T X.
              X =
                  tensor(
                      new double[][] {
                        {0.03, 0.41, 0.37, 0.62, 0.41},
                        {0.50, 0.03, 0.03, 0.42, 0.11},
                        {0.03, 0.11, 0.07, 0.09, 0.57},
                        {0.26, 0.67, 0.03, 0.09, 0.03},
                        {0.35, 0.33, 0.52, 0.03, 0.25}
                      },
                      requiresGrad());
              A =
                  tensor(
                      new double[][] {
                        {0.978817, 0.035224, 0.795870, 0.350988, 0.972600},
                        {0.264267, 0.037705, 0.636408, 0.972457, 0.111402},
                        {0.154026, 0.367743, 0.958977, 0.966386, 0.040189},
                        {0.985175, 0.393848, 0.964790, 0.962825, 0.186302},
                        {0.463434, 0.371274, 0.761941, 0.055861, 0.484817}
                      });
              Tensor y = trace(mm(inverse(X), A));
              y.backward();
              return X.grad();
            }),
        in(
            11,
            () -> {
              Tensor formula = mm(mm(inverse(X).t(), A.t()), inverse(X).t()).neg();
              check(
                  formula.allclose(X.grad(), 1e-4, 1e-6, false),
                  "the formula gives what autograd gave");
              return formula;
            }));
  }
}
