"""Products with weights that do not change, by whichever kernel is fastest for the number of rows.

On a CPU in float32: BLAS for one row (a product of matrix and vector, bound by memory) and, since a call of oneDNN
takes some 10 µs of preparation, for products so small that this is their time; oneDNN with weights packed beforehand
for others (two to three times as fast there as unpacked ones). Elsewhere the usual product. The kernels differ in the
last bits; `agent/decoding/ties.py` says why that does not reach what is decoded.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

SMALL = 500_000  # multiplications of a product for which BLAS is faster
STEP = 16  # numbers of rows beyond this are rounded up to its multiples: oneDNN compiles each number, which takes ms


class Packed:
    """`x @ weight.T` for x [rows, in], alone or with what follows it in a layer."""

    __slots__ = ("_few", "_packed", "_transposed")

    def __init__(self, weight: Tensor) -> None:
        """`weight` [out, in]."""
        self._few = max(1, SMALL // weight.numel())  # rows
        self._transposed = weight.t().contiguous()
        self._packed = _pack(weight.contiguous())

    def __call__(self, states: Tensor) -> Tensor:
        if self._packed is None or states.shape[0] <= self._few:
            return torch.mm(states, self._transposed)
        return self._product(states)

    def _product(self, states: Tensor) -> Tensor:
        count, packed = states.shape[0], self._packed
        rest = count % STEP if count > STEP else 0
        if rest:
            states = functional.pad(states, (0, 0, 0, STEP - rest))
        found: Tensor = torch.ops.mkldnn._linear_pointwise(states, packed, None, "none", [], "")
        return found[:count] if rest else found

    def plus(self, states: Tensor, residual: Tensor) -> Tensor:
        """`residual + states @ weight.T`."""
        if self._packed is None or states.shape[0] <= self._few:
            return torch.addmm(residual, states, self._transposed)
        if states.shape[0] > STEP and states.shape[0] % STEP:
            return self._product(states).add_(residual)
        return torch.ops.mkldnn._linear_pointwise.binary(states, residual, self._packed, None, "add")

    def into(self, states: Tensor, residual: Tensor) -> None:
        """Adds `states @ weight.T` to `residual`."""
        if self._packed is None or states.shape[0] <= self._few:
            residual.addmm_(states, self._transposed)
        else:
            residual.add_(self._product(states))


def _pack(weight: Tensor) -> Tensor | None:
    """None where there is no such kernel, or where it does not give the product."""
    if weight.device.type != "cpu" or weight.dtype != torch.float32 or not torch.backends.mkldnn.is_available():
        return None
    states = torch.randn(5, weight.shape[1], generator=torch.Generator().manual_seed(0))
    try:
        packed = torch.ops.mkldnn._reorder_linear_weight(weight, 8)
        plain = torch.ops.mkldnn._linear_pointwise(states, packed, None, "none", [], "")
        added = torch.ops.mkldnn._linear_pointwise.binary(states, plain, packed, None, "add")
    except (AttributeError, RuntimeError):
        return None
    right = functional.linear(states, weight)
    tolerance = 1e-4 * float(right.abs().max())
    close = torch.allclose(plain, right, atol=tolerance) and torch.allclose(added, 2 * right, atol=2 * tolerance)
    return packed if close else None
