"""Operators that the catalogue does not use, on a GPU: made with the host-memory device, compared with a real one.

snapgrad run --cases benchmarks/gpu_operators --device cuda-sm_90
"""

from __future__ import annotations

from collections.abc import Iterator

import torch

from snapgrad import case

Gradients = Iterator[torch.Tensor | None]


def leaf(device: str, *size: int) -> torch.Tensor:
    """Drawn on the CPU, so that it is the same on every device."""
    return torch.randn(*size).to(device).requires_grad_()


def gradients(module: torch.nn.Module) -> Gradients:
    for parameter in module.parameters():
        yield parameter.grad


@case(devices=("cpu", "cuda"), compile=True)
def gated_activations(device: str) -> Gradients:
    """SiLU, Mish, GLU and Softplus in one compiled body: kernels of their own on a GPU, backward too."""
    x, gate = leaf(device, 8, 16), leaf(device, 8, 16)
    hidden = torch.nn.functional.silu(x) * torch.nn.functional.mish(gate)
    torch.nn.functional.softplus(torch.nn.functional.glu(hidden)).sum().backward()
    yield x.grad
    yield gate.grad


@case(devices=("cpu", "cuda"))
def root_mean_square_norm(device: str) -> Gradients:
    """RMS norm is one operator on a GPU and several on a CPU."""
    norm, x = torch.nn.RMSNorm(32).to(device), leaf(device, 4, 32)
    norm(x).sin().sum().backward()
    yield x.grad
    yield from gradients(norm)


@case(devices=("cpu", "cuda"))
def batch_norm_while_training(device: str) -> Gradients:
    """In training a GPU's batch norm is cuDNN's operator, with a backward node of its own."""
    block = torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3, bias=False), torch.nn.BatchNorm2d(8), torch.nn.Hardswish()).to(
        device
    )
    block(leaf(device, 4, 3, 9, 9)).pow(2).mean().backward()
    yield from gradients(block)


@case(devices=("cpu", "cuda"))
def depthwise_and_transposed_convolution(device: str) -> Gradients:
    """A group for each channel, in one dimension, and the way back up."""
    block = torch.nn.Sequential(
        torch.nn.Conv1d(8, 8, 3, groups=8, padding=1), torch.nn.ELU(), torch.nn.ConvTranspose1d(8, 4, 4, stride=2)
    ).to(device)
    block(leaf(device, 2, 8, 12)).tanh().sum().backward()
    yield from gradients(block)


@case(devices=("cpu", "cuda"))
def weight_norm_and_prelu(device: str) -> Gradients:
    """A parametrized weight, and an activation with a weight of its own."""
    linear = torch.nn.utils.parametrizations.weight_norm(torch.nn.Linear(8, 8))
    model = torch.nn.Sequential(linear, torch.nn.PReLU(8), torch.nn.CELU()).to(device)
    model(leaf(device, 4, 8)).pow(2).sum().backward()
    yield from gradients(model)


@case(devices=("cpu", "cuda"), compile=True, dynamic=False)
def sampled_grids(device: str) -> Gradients:
    """A grid sampled with aligned corners, which is cuDNN's operator on a GPU, and one without; then depth to space."""
    image, grid = leaf(device, 2, 4, 8, 8), leaf(device, 2, 6, 6, 2)
    loss = torch.zeros((), device=device)
    for aligned in (True, False):
        sampled = torch.nn.functional.grid_sample(image, grid.tanh(), align_corners=aligned)
        loss = loss + torch.nn.functional.pixel_shuffle(sampled, 2).pow(2).mean()
    loss.backward()
    yield image.grad
    yield grid.grad


@case(devices=("cpu", "cuda"))
def spectrum(device: str) -> Gradients:
    """Fourier transform, conjugate and back: complex numbers in the captured backward."""
    signal, filter_ = leaf(device, 4, 32), leaf(device, 17)
    spectrum = torch.fft.rfft(signal)
    torch.fft.irfft(spectrum.conj() * spectrum * torch.complex(filter_, filter_.cos()), n=32).pow(2).sum().backward()
    yield signal.grad
    yield filter_.grad


@case(devices=("cpu", "cuda"), compile=True)
def looked_up_and_scattered(device: str) -> Gradients:
    """A bag of embeddings, the largest of them, and what is scattered where they were."""
    table = leaf(device, 20, 8)
    indices, offsets = torch.randint(20, (12,)).to(device), torch.tensor([0, 3, 7]).to(device)
    bags = torch.nn.functional.embedding_bag(indices, table, offsets, mode="mean")
    largest, where = bags.topk(3, dim=1)
    scattered = torch.zeros(3, 8, device=device).scatter_add(1, where, largest.exp())
    (scattered * bags.index_select(0, torch.tensor([2, 0, 1]).to(device))).sum().backward()
    yield table.grad


@case(devices=("cpu", "cuda"))
def solved_systems(device: str) -> Gradients:
    """Factors, triangular systems and determinants, which are libraries' on either device."""
    a, b = leaf(device, 3, 5, 5), leaf(device, 3, 5, 2)
    positive = a @ a.mT + 5 * torch.eye(5, device=device)
    factor = torch.linalg.cholesky(positive)
    solved = torch.linalg.solve_triangular(factor, b, upper=False)
    (solved.pow(2).sum() + torch.logdet(positive).sum() + torch.linalg.solve(positive, b).sum()).backward()
    yield a.grad
    yield b.grad


@case(devices=("cpu", "cuda"), compile=True, timeout=240.0)
def scans_and_pools(device: str) -> Gradients:
    """Running sums, products and maxima; pooling with and without indices."""
    x = leaf(device, 2, 3, 8, 8)
    scanned = x.cumsum(2) + x.sigmoid().cumprod(3) + x.logcumsumexp(1) + x.cummax(2).values
    pooled = torch.nn.functional.max_pool2d(scanned, 2) + torch.nn.functional.avg_pool2d(scanned, 2)
    (pooled.mean() + torch.nn.functional.adaptive_max_pool2d(scanned, 3).sum()).backward()
    yield x.grad


@case(devices=("cpu", "cuda"))
def losses_and_distances(device: str) -> Gradients:
    """Losses with kernels of their own, and all distances between two sets of points."""
    x, y = leaf(device, 6, 4), leaf(device, 5, 4)
    target = torch.randint(4, (6,)).to(device)
    loss = torch.nn.functional.huber_loss(x[:5], y) + torch.cdist(x, y).sum()
    loss = (
        loss
        + torch.nn.functional.soft_margin_loss(x, x.detach().sign())
        + torch.nn.functional.nll_loss(x.log_softmax(1), target)
    )
    loss = loss + torch.nn.functional.kl_div(y.log_softmax(1), x[:5].softmax(1), reduction="batchmean")
    loss.backward()
    yield x.grad
    yield y.grad


@case(devices=("cpu", "cuda"), via="off", fullgraph=False)
def optimizer_of_many_tensors(device: str) -> Gradients:
    """AdamW takes whole lists of tensors at once on a GPU; its step is compiled, backward too."""
    model = torch.nn.Sequential(torch.nn.Linear(8, 8), torch.nn.Softsign(), torch.nn.Linear(8, 1)).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)

    @torch.compile
    def step() -> None:
        optimizer.step()

    for _ in range(2):
        optimizer.zero_grad()
        torch.compile(model)(leaf(device, 4, 8).detach()).pow(2).sum().backward()
        step()
    yield from gradients(model)
