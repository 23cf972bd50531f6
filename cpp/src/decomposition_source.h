#ifndef TORCHJAVA_DECOMPOSITION_SOURCE_H
#define TORCHJAVA_DECOMPOSITION_SOURCE_H

// Operators by means of others, in TorchScript: each function has the name and the arguments of its
// operator. PyTorch has them in Python, in torch/_decomp (2.10).

namespace torchjava {

inline constexpr const char* kDecompositions = R"(
def trace(self: Tensor) -> Tensor:
    return self.diagonal().sum()

def log_sigmoid_forward(self: Tensor) -> Tuple[Tensor, Tensor]:
    buffer = self.abs().neg().exp()
    return torch.minimum(self, self.new_zeros([])) - buffer.log1p(), buffer

def _softmax_backward_data(grad_output: Tensor, output: Tensor, dim: int, input_dtype: int) -> Tensor:
    weighted = grad_output * output
    return (weighted - output * weighted.sum(dim, True)).to(input_dtype)

def _log_softmax_backward_data(grad_output: Tensor, output: Tensor, dim: int, input_dtype: int) -> Tensor:
    return (grad_output - output.exp() * grad_output.sum(dim, True)).to(input_dtype)

def nll_loss_backward(grad_output: Tensor, self: Tensor, target: Tensor, weight: Optional[Tensor], reduction: int, ignore_index: int, total_weight: Tensor) -> Tensor:
    classes = 0 if self.dim() < 2 else 1
    target = target.unsqueeze(classes)
    used = target != ignore_index
    scale = grad_output / total_weight if reduction == 1 else grad_output
    if scale.dim() > 0 and scale.dim() < self.dim():
        scale = scale.unsqueeze(classes)
    if weight is not None:
        shape = [1] * self.dim()
        shape[classes] = weight.size(0)
        scale = scale * weight.reshape(shape)
    chosen = torch.zeros_like(self).scatter(classes, target.masked_fill(used.logical_not(), 0), -1.)
    return chosen * torch.where(used, scale, torch.zeros_like(scale))

def nll_loss2d_backward(grad_output: Tensor, self: Tensor, target: Tensor, weight: Optional[Tensor], reduction: int, ignore_index: int, total_weight: Tensor) -> Tensor:
    return nll_loss_backward(grad_output, self, target, weight, reduction, ignore_index, total_weight)

def mean_of(norm: float, self: Tensor, reduction: int) -> float:
    return norm / self.numel() if reduction == 1 else norm

def mse_loss_backward(grad_output: Tensor, self: Tensor, target: Tensor, reduction: int) -> Tensor:
    return (self - target) * mean_of(2., self, reduction) * grad_output

def smooth_l1_loss_backward(grad_output: Tensor, self: Tensor, target: Tensor, reduction: int, beta: float) -> Tensor:
    difference = self - target
    slope = difference.sign()
    if beta > 0:
        slope = torch.where(difference.abs() < beta, difference / beta, slope)
    return slope * mean_of(1., self, reduction) * grad_output

def huber_loss_backward(grad_output: Tensor, self: Tensor, target: Tensor, reduction: int, delta: float) -> Tensor:
    return (self - target).clamp(-delta, delta) * mean_of(1., self, reduction) * grad_output

def conj(self: Tensor) -> Tensor:
    return torch._conj(self) if self.is_complex() else self

def nll_loss_forward(self: Tensor, target: Tensor, weight: Optional[Tensor], reduction: int, ignore_index: int) -> Tuple[Tensor, Tensor]:
    classes = 0 if self.dim() < 2 else 1
    used = target != ignore_index
    chosen = target.masked_fill(used.logical_not(), 0).unsqueeze(classes)
    factor = torch.ones_like(self)
    if weight is not None:
        shape = [1] * self.dim()
        shape[classes] = weight.size(0)
        factor = weight.reshape(shape).expand_as(self)
    losses = (self * factor).gather(classes, chosen).squeeze(classes).neg()
    weights = factor.gather(classes, chosen).squeeze(classes)
    losses = torch.where(used, losses, torch.zeros_like(losses))
    total_weight = torch.where(used, weights, torch.zeros_like(weights)).sum()
    if reduction == 0:
        return losses, total_weight if self.dim() < 2 else self.new_zeros([])
    if reduction == 1:
        return losses.sum() / total_weight, total_weight
    return losses.sum(), total_weight

def nll_loss2d_forward(self: Tensor, target: Tensor, weight: Optional[Tensor], reduction: int, ignore_index: int) -> Tuple[Tensor, Tensor]:
    return nll_loss_forward(self, target, weight, reduction, ignore_index)

def mean_and_rstd(input: Tensor, rstd: Tensor, dims: List[int]) -> Tuple[Tensor, Tensor]:
    var = input.var(dims, False, True)
    eps = (rstd.pow(-2) - var).detach()
    return input.mean(dims, True), (var + eps).rsqrt()

def native_layer_norm_backward(grad_out: Tensor, input: Tensor, normalized_shape: List[int], mean: Tensor, rstd: Tensor, weight: Optional[Tensor], bias: Optional[Tensor], output_mask: List[bool]) -> Tuple[Tensor, Tensor, Tensor]:
    outer = [i for i in range(input.dim() - len(normalized_shape))]
    inner = [i for i in range(len(outer), input.dim())]
    if input.numel() == 0:
        return torch.zeros_like(input), input.new_zeros(normalized_shape), input.new_zeros(normalized_shape)
    mean, rstd = mean_and_rstd(input, rstd, inner)
    normal = (input - mean) * rstd
    grad = grad_out if weight is None else grad_out * weight
    grad_input = rstd * (grad - grad.mean(inner, True) - normal * (grad * normal).mean(inner, True))
    grad_weight = grad_out * normal
    grad_bias = grad_out
    if len(outer) > 0:
        grad_weight = grad_weight.sum(outer)
        grad_bias = grad_bias.sum(outer)
    return grad_input, grad_weight, grad_bias.clone()

def native_batch_norm_backward(grad_out: Tensor, input: Tensor, weight: Optional[Tensor], running_mean: Optional[Tensor], running_var: Optional[Tensor], save_mean: Optional[Tensor], save_invstd: Optional[Tensor], train: bool, eps: float, output_mask: List[bool]) -> Tuple[Tensor, Tensor, Tensor]:
    shape = [1] * input.dim()
    shape[1] = input.size(1)
    dims = [0] + [i for i in range(2, input.dim())]
    if train:
        assert save_invstd is not None
        mean, rstd = mean_and_rstd(input, save_invstd.reshape(shape), dims)
    else:
        assert running_mean is not None and running_var is not None
        mean = running_mean.reshape(shape)
        rstd = (running_var + eps).rsqrt().reshape(shape)
    normal = (input - mean) * rstd
    grad_input = grad_out
    if train:
        grad_input = grad_out - grad_out.mean(dims, True) - normal * (grad_out * normal).mean(dims, True)
    grad_input = grad_input * rstd
    if weight is not None:
        grad_input = grad_input * weight.reshape(shape)
    return grad_input, (grad_out * normal).sum(dims), grad_out.sum(dims)

def batch_norm_backward(grad_out: Tensor, input: Tensor, weight: Tensor, running_mean: Optional[Tensor], running_var: Optional[Tensor], save_mean: Optional[Tensor], save_var: Optional[Tensor], update: bool, eps: float, output_mask: List[bool], reserve: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
    return native_batch_norm_backward(grad_out, input, weight, running_mean, running_var, save_mean, save_var, update, eps, output_mask)

def cudnn_batch_norm_backward(input: Tensor, grad_output: Tensor, weight: Tensor, running_mean: Optional[Tensor], running_var: Optional[Tensor], save_mean: Optional[Tensor], save_var: Optional[Tensor], epsilon: float, reserveSpace: Tensor) -> Tuple[Tensor, Tensor, Tensor]:
    return native_batch_norm_backward(grad_output, input, weight, running_mean, running_var, save_mean, save_var, True, epsilon, [True, True, True])

def miopen_batch_norm_backward(input: Tensor, grad_output: Tensor, weight: Tensor, running_mean: Optional[Tensor], running_var: Optional[Tensor], save_mean: Optional[Tensor], save_var: Optional[Tensor], epsilon: float) -> Tuple[Tensor, Tensor, Tensor]:
    return native_batch_norm_backward(grad_output, input, weight, running_mean, running_var, save_mean, save_var, True, epsilon, [True, True, True])
)";

}  // namespace torchjava

#endif
