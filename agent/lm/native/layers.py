"""The layers of the network for one row, in one compiled call."""

from __future__ import annotations

from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

from lemmata.agent.lm.native.product import BLOCK, ROWS, product

FREE = {"reassoc", "contract", "nsz"}  # sums may be reordered, always in the same way for as many numbers
_LOG2_E, _LN2_HIGH, _LN2_LOW = np.float32(1.4426950408889634), np.float32(0.693359375), np.float32(-2.12194440e-4)
_LEAST, _MOST = np.float32(-87.0), np.float32(88.0)
_HALF, _ONE, _ZERO = np.float32(0.5), np.float32(1.0), np.float32(0.0)
_C3, _C4, _C5, _C6 = np.float32(1 / 6), np.float32(1 / 24), np.float32(1 / 120), np.float32(1 / 720)


@intrinsic
def _as_float(typing: Any, bits: Any) -> Any:
    """The float32 with these bits."""

    def code(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        return builder.bitcast(arguments[0], ir.FloatType())

    return types.float32(types.int32), code


@njit(fastmath=FREE, error_model="numpy", inline="always")
def exp(x):  # type: ignore[no-untyped-def]
    """e to the x in float32, to about a unit in the last place but one, for x from -87 to 88; clipped beyond."""
    x = min(max(x, _LEAST), _MOST)
    whole = np.floor(x * _LOG2_E + _HALF)
    r = x - whole * _LN2_HIGH - whole * _LN2_LOW
    series = _ONE + r * (_ONE + r * (_HALF + r * (_C3 + r * (_C4 + r * (_C5 + r * _C6)))))
    return series * _as_float(np.int32((np.int32(whole) + np.int32(127)) << np.int32(23)))


@njit(fastmath=FREE, error_model="numpy")
def level(states, out, floor):  # type: ignore[no-untyped-def]
    """The root-mean-square norm over the root of the width of states [time, width]."""
    for row in range(states.shape[0]):
        total = floor
        for place in range(states.shape[1]):
            total += states[row, place] * states[row, place]
        factor = _ONE / np.sqrt(total)
        for place in range(states.shape[1]):
            out[row, place] = states[row, place] * factor


@njit(fastmath=FREE, error_model="numpy")
def _weigh(scores, count, places):  # type: ignore[no-untyped-def]
    """Softmax of the first `count` scores; 0 for the others."""
    largest = scores[0]
    for place in range(count):
        largest = max(largest, scores[place])
    total = _ZERO
    for place in range(count):
        value = exp(scores[place] - largest)
        scores[place] = value
        total += value
    factor = _ONE / total
    for place in range(count):
        scores[place] *= factor
    for place in range(count, places):
        scores[place] = _ZERO


@njit(fastmath=FREE, error_model="numpy")
def _turn(fresh, own, turned, row, start, cosines, sines, heads, narrow):  # type: ignore[no-untyped-def]
    """Rotate queries and keys of fresh [time, all heads * width]; store keys (twice) and values."""
    width = own.shape[4]
    for time in range(fresh.shape[0]):
        place = start + time
        for head in range(heads + narrow):
            base = head * width
            for pair in range(width // 2):
                left, right = fresh[time, base + 2 * pair], fresh[time, base + 2 * pair + 1]
                cosine, sine = cosines[place, pair], sines[place, pair]
                fresh[time, base + 2 * pair] = left * cosine - right * sine
                fresh[time, base + 2 * pair + 1] = left * sine + right * cosine
        block, lane = place // BLOCK, place % BLOCK
        for head in range(narrow):
            keys, values = (heads + head) * width, (heads + narrow + head) * width
            for number in range(width):
                own[0, head, row, place, number] = fresh[time, keys + number]
                turned[head, block, number, lane] = fresh[time, keys + number]
                own[1, head, row, place, number] = fresh[time, values + number]


@njit(fastmath=FREE, error_model="numpy")
def _attend(fresh, own, turned, row, start, first, heads, narrow, scores, mixed):  # type: ignore[no-untyped-def]
    """What the queries from token `first` on mix: mixed [time, heads * width]."""
    time, width = fresh.shape[0], own.shape[4]
    step, group = fresh.shape[1], heads // narrow
    for head in range(heads):
        keys, values = turned[head // group].ctypes.data, own[1, head // group, row].ctypes.data
        done = first
        while done < time:
            count = min(ROWS, time - done)
            places = start + done + count
            queries = fresh.ctypes.data + (done * step + head * width) * 4
            found, most = scores.ctypes.data, scores.shape[1]
            product(count, queries, step, keys, BLOCK, width * BLOCK, found, most, width, 0, -(-places // BLOCK))
            for number in range(count):
                _weigh(scores[number], start + done + number + 1, places)
            target = mixed.ctypes.data + (done * mixed.shape[1] + head * width) * 4
            product(count, found, most, values, width, BLOCK, target, mixed.shape[1], places, 0, width // BLOCK)
            done += count


@njit(fastmath=FREE, error_model="numpy")
def _gate(wide):  # type: ignore[no-untyped-def]
    """SwiGLU: the first half of wide [time, 2 * inner] becomes silu(itself) times the second."""
    inner = wide.shape[1] // 2
    for time in range(wide.shape[0]):
        for place in range(inner):
            gate = wide[time, place]
            wide[time, place] = gate / (_ONE + exp(-gate)) * wide[time, inner + place]


@njit(cache=True, fastmath=FREE, error_model="numpy")
def through(  # type: ignore[no-untyped-def]
    states, own, turned, row, start, first, last, tail, turns, weights, shape, floor, buffers
):
    """`states` [time, width] become those behind the layers first+1 to last; in the last of them only the latest
    `tail` tokens go on from the keys and values.

    `own` [layers, 2, key heads, rows, places, head width] and `turned` [layers, key heads, blocks, head width, BLOCK]
    hold keys and values of `start` tokens, and then of these. `turns`: cosines and sines [context, head width / 2].
    `weights`: packed qkv, out, gate and up, down [layers, blocks, inputs, BLOCK]. `shape`: heads, key heads.
    """
    qkv, out, gate_up, down = weights
    heads, narrow = shape
    even, fresh, mixed, wide, scores = buffers
    time, width = states.shape
    inner = wide.shape[1] // 2
    for layer in range(first, last):
        begin = time - tail if layer == last - 1 else 0
        level(states, even, floor)
        source, step = even.ctypes.data, fresh.shape[1]
        w = qkv[layer]
        product(time, source, width, w.ctypes.data, BLOCK, width * BLOCK, fresh.ctypes.data, step, width, 0, w.shape[0])
        _turn(fresh, own[layer], turned[layer], row, start, turns[0], turns[1], heads, narrow)
        _attend(fresh, own[layer], turned[layer], row, start, begin, heads, narrow, scores, mixed)
        rest, ready = states[begin:], mixed[begin:]
        left, n = time - begin, mixed.shape[1]
        w = out[layer]
        product(left, ready.ctypes.data, n, w.ctypes.data, BLOCK, n * BLOCK, rest.ctypes.data, width, n, 1, w.shape[0])
        level(rest, even, floor)
        w, n = gate_up[layer], wide.shape[1]
        product(left, source, width, w.ctypes.data, BLOCK, width * BLOCK, wide.ctypes.data, n, width, 0, w.shape[0])
        _gate(wide[:left])
        w, target = down[layer], rest.ctypes.data
        product(left, wide.ctypes.data, n, w.ctypes.data, BLOCK, inner * BLOCK, target, width, inner, 1, w.shape[0])


@njit(cache=True, fastmath=FREE, error_model="numpy")
def scores_of(states, norm, head, floor, even, logits):  # type: ignore[no-untyped-def]
    """`even` [time, width] becomes the normed states, `logits` [time, padded vocabulary] their products."""
    level(states, even, floor)
    time, width = states.shape
    for row in range(time):
        for place in range(width):
            even[row, place] *= norm[place]
    n = logits.shape[1]
    result = logits.ctypes.data
    product(time, even.ctypes.data, width, head.ctypes.data, BLOCK, width * BLOCK, result, n, width, 0, head.shape[0])
