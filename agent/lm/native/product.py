"""Products of a few rows with packed weights, in the registers of one core.

A block of `BLOCK` outputs is kept as [inputs, BLOCK], so that one block of eight rows or four blocks of one row are
summed in registers while the weights are read once. Each sum runs over the inputs in order, whatever the rows.
"""

from __future__ import annotations

from typing import Any

import llvmlite.binding as llvm
import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.core import cgutils
from numba.extending import intrinsic


def _lanes() -> int:
    """Floats of a register; 0 on a processor for which these kernels are not made."""
    features = llvm.get_host_cpu_features()
    if features.get("avx512f"):
        return 16
    return 8 if features.get("avx2") and features.get("fma") else 0


LANES = _lanes()
BLOCK = 2 * (LANES or 8)
ROWS = 8 if LANES == 16 else 4  # of one kernel: its sums fill the registers
_BYTES = 4
_INTEGER, _FLOAT = ir.IntType(64), ir.FloatType()


def _kernel(rows: int, blocks: int) -> Any:
    """The product of so many rows with so many blocks: addresses of states, weights and results; steps, in floats,
    between rows of states, inputs of a block, blocks, and rows of results; inputs; whether results are added to."""
    lanes = LANES or 8
    vector = ir.VectorType(_FLOAT, lanes)

    def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        states, state_step, weights, input_step, block_step, results, result_step, inputs, add = arguments
        fused = ir.FunctionType(vector, [vector] * 3)
        multiply_add = cgutils.get_or_insert_function(builder.module, fused, f"llvm.fma.v{lanes}f32")
        pointer = _FLOAT.as_pointer()
        source, packed = builder.inttoptr(states, pointer), builder.inttoptr(weights, pointer)
        sources = [builder.gep(source, [builder.mul(state_step, _INTEGER(row))]) for row in range(rows)]
        offsets = [
            builder.add(builder.mul(block_step, _INTEGER(block)), _INTEGER(half * lanes))
            for block in range(blocks)
            for half in (0, 1)
        ]
        entry, loop, done = builder.block, builder.append_basic_block("inputs"), builder.append_basic_block("done")
        builder.branch(loop)
        builder.position_at_end(loop)
        number = builder.phi(_INTEGER)
        number.add_incoming(_INTEGER(0), entry)
        sums = [[builder.phi(vector) for _ in offsets] for _ in range(rows)]
        for places in sums:
            for value in places:
                value.add_incoming(ir.Constant(vector, [0.0] * lanes), entry)
        base = builder.mul(number, input_step)
        loaded = [_load(builder, packed, builder.add(base, offset), vector) for offset in offsets]
        after = []
        for row in range(rows):
            spread = _spread(builder, builder.load(builder.gep(sources[row], [number])), vector)
            after.append([builder.call(multiply_add, [spread, *pair]) for pair in zip(loaded, sums[row], strict=True)])
        following = builder.add(number, _INTEGER(1))
        number.add_incoming(following, loop)
        for before, now in zip(sums, after, strict=True):
            for value, result in zip(before, now, strict=True):
                value.add_incoming(result, loop)
        builder.cbranch(builder.icmp_signed("<", following, inputs), loop, done)
        builder.position_at_end(done)
        added = builder.icmp_signed("!=", add, _INTEGER(0))
        target = builder.inttoptr(results, pointer)
        for row in range(rows):
            for place, result in enumerate(after[row]):  # results lie side by side whatever `block_step` is
                offset = builder.add(builder.mul(result_step, _INTEGER(row)), _INTEGER(place * lanes))
                former = _load(builder, target, offset, vector)
                value = builder.select(added, builder.fadd(former, result), result)
                address = builder.bitcast(builder.gep(target, [offset]), vector.as_pointer())
                builder.store(value, address, align=_BYTES)
        return context.get_dummy_value()

    def kernel(
        typing: Any,
        states: Any,
        state_step: Any,
        weights: Any,
        input_step: Any,
        block_step: Any,
        results: Any,
        result_step: Any,
        inputs: Any,
        add: Any,
    ) -> Any:
        return types.void(*[types.int64] * 9), code

    return intrinsic(kernel)


def _load(builder: Any, base: Any, offset: Any, vector: Any) -> Any:
    address = builder.bitcast(builder.gep(base, [offset]), vector.as_pointer())
    return builder.load(address, align=_BYTES)


def _spread(builder: Any, value: Any, vector: Any) -> Any:
    """A vector of the same value everywhere."""
    nothing = ir.Constant(vector, ir.Undefined)
    first = builder.insert_element(nothing, value, ir.IntType(32)(0))
    places = ir.Constant(ir.VectorType(ir.IntType(32), vector.count), [0] * vector.count)
    return builder.shuffle_vector(first, nothing, places)


_FOUR = 4 if LANES == 16 else 2
_one, _two, _three, _four = _kernel(1, 1), _kernel(2, 1), _kernel(3, 1), _kernel(4, 1)
_five, _six, _seven, _eight = _kernel(5, 1), _kernel(6, 1), _kernel(7, 1), _kernel(8, 1)
_one_wide, _two_wide, _four_wide = _kernel(1, _FOUR), _kernel(2, _FOUR // 2 * 2), _kernel(4, 2)


@njit(inline="never")
def _few(rows, states, state_step, weights, input_step, block_step, results, result_step, inputs, add, blocks):  # type: ignore[no-untyped-def]
    """At most `ROWS` rows."""
    s, i, k, r, n = state_step, input_step, block_step, result_step, inputs
    block = 0
    if rows == 1:
        while block + _FOUR <= blocks:
            w, y = weights + block * k * 4, results + block * BLOCK * 4
            _one_wide(states, s, w, i, k, y, r, n, add)
            block += _FOUR
    elif rows == 2:
        while block + _FOUR <= blocks:
            w, y = weights + block * k * 4, results + block * BLOCK * 4
            _two_wide(states, s, w, i, k, y, r, n, add)
            block += _FOUR
    elif rows == 4 and LANES == 16:
        while block + 2 <= blocks:
            w, y = weights + block * k * 4, results + block * BLOCK * 4
            _four_wide(states, s, w, i, k, y, r, n, add)
            block += 2
    while block < blocks:
        w, y = weights + block * k * 4, results + block * BLOCK * 4
        if rows == 1:
            _one(states, s, w, i, k, y, r, n, add)
        elif rows == 2:
            _two(states, s, w, i, k, y, r, n, add)
        elif rows == 3:
            _three(states, s, w, i, k, y, r, n, add)
        elif rows == 4:
            _four(states, s, w, i, k, y, r, n, add)
        elif rows == 5:
            _five(states, s, w, i, k, y, r, n, add)
        elif rows == 6:
            _six(states, s, w, i, k, y, r, n, add)
        elif rows == 7:
            _seven(states, s, w, i, k, y, r, n, add)
        else:
            _eight(states, s, w, i, k, y, r, n, add)
        block += 1


@njit
def product(rows, states, state_step, weights, input_step, block_step, results, result_step, inputs, add, blocks):  # type: ignore[no-untyped-def]
    """results[row, output] = (or += where `add`) the sum over `inputs` of states[row, input] * weights[input, output].

    Addresses of float32 numbers; steps in numbers: `input_step` between inputs of a block, `block_step` between blocks.
    """
    if rows <= ROWS:
        _few(rows, states, state_step, weights, input_step, block_step, results, result_step, inputs, add, blocks)
        return
    for block in range(blocks):
        w, y = weights + block * block_step * 4, results + block * BLOCK * 4
        row = 0
        while row < rows:
            count = min(ROWS, rows - row)
            x, z = states + row * state_step * 4, y + row * result_step * 4
            _few(count, x, state_step, w, input_step, block_step, z, result_step, inputs, add, 1)
            row += count


def pack(weight: Any) -> Any:
    """Weights [outputs, inputs] as [blocks, inputs, BLOCK]; missing outputs of the last block are 0."""
    outputs, inputs = weight.shape
    blocks = -(-outputs // BLOCK)
    padded = np.zeros((blocks * BLOCK, inputs), np.float32)
    padded[:outputs] = weight
    return np.ascontiguousarray(padded.reshape(blocks, BLOCK, inputs).transpose(0, 2, 1))
