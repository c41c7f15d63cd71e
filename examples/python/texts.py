"""Strings: parsing and run lengths."""

from icontract import ensure, require


@require(lambda text: len(text) > 0 and all(c in "0123456789" for c in text))
@ensure(lambda result: result >= 0)
def parse_digits(text: str) -> int:
    value = 0
    for i in range(len(text)):
        # invariant: value >= 0
        value = 10 * value + "0123456789".index(text[i])
    return value


@require(lambda digit: 0 <= digit <= 9)
@ensure(lambda result: len(result) == 1)
def digit_character(digit: int) -> str:
    return "0123456789"[digit]


@require(lambda count: count >= 0)
@ensure(lambda text, count, result: len(result) == len(text) * count)
def repeat(text: str, count: int) -> str:
    result = ""
    for i in range(count):
        # invariant: len(result) == len(text) * i
        result += text
    return result


@ensure(lambda text, result: 0 <= result <= len(text))
def count_spaces(text: str) -> int:
    spaces = 0
    for i in range(len(text)):
        # invariant: 0 <= spaces <= i
        if text[i] == " ":
            spaces += 1
    return spaces


@require(lambda width: width >= 0)
@ensure(lambda text, width, result: len(result) == max(len(text), width))
def pad_left(text: str, width: int) -> str:
    missing = width - len(text)
    if missing <= 0:
        return text
    return " " * missing + text


@ensure(lambda xs, result: all(count > 0 for _, count in result))
@ensure(lambda xs, result: sum(count for _, count in result) == len(xs))
def run_length_encode(xs: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for i in range(len(xs)):
        # invariant: all(count > 0 for _, count in runs)
        # invariant: sum(count for _, count in runs) == i
        if len(runs) > 0 and runs[-1][0] == xs[i]:
            runs[-1] = (xs[i], runs[-1][1] + 1)
        else:
            runs.append((xs[i], 1))
    return runs


@require(lambda runs: all(count >= 0 for _, count in runs))
@ensure(lambda runs, result: len(result) == sum(count for _, count in runs))
def run_length_decode(runs: list[tuple[int, int]]) -> list[int]:
    xs: list[int] = []
    for i in range(len(runs)):
        # invariant: len(xs) == sum(count for _, count in runs[:i])
        xs = xs + [runs[i][0]] * runs[i][1]
    return xs
