"""Bit tricks: contracts in the style of deal."""

import deal


@deal.pure
@deal.post(lambda result: result in (0, 1))
@deal.ensure(lambda n, result: result == n % 2)
def lowest_bit(n: int) -> int:
    return n & 1


@deal.pre(lambda n: n >= 0)
@deal.ensure(lambda n, result: 0 <= result <= n)
def population_count(n: int) -> int:
    ones = 0
    rest = n
    while rest > 0:
        # invariant: rest >= 0 and ones >= 0 and ones + rest <= n
        # decreases: rest
        ones += rest % 2
        rest //= 2
    return ones


@deal.pre(lambda n, places: places >= 0)
@deal.ensure(lambda n, places, result: result == n * 2**places)
def shift_left(n: int, places: int) -> int:
    return n << places


@deal.ensure(lambda n, result: result == -n - 1)
def complement(n: int) -> int:
    return ~n


@deal.pure
@deal.ensure(lambda a, b, result: result[0] == b and result[1] == a)
def swap_by_xor(a: int, b: int) -> tuple[int, int]:
    a = a ^ b
    b = a ^ b
    a = a ^ b
    return a, b


@deal.pre(lambda n: n >= 1)
@deal.ensure(lambda n, result: result <= n < 2 * result)
def highest_power_of_two(n: int) -> int:
    power = 1
    while 2 * power <= n:
        # invariant: 1 <= power <= n
        # decreases: n - power
        power *= 2
    return power


@deal.pre(lambda red, green, blue: 0 <= red < 256 and 0 <= green < 256 and 0 <= blue < 256)
@deal.post(lambda result: 0 <= result < 2**24)
def pack_colour(red: int, green: int, blue: int) -> int:
    return (red * 256 + green) * 256 + blue


@deal.pre(lambda denominator: denominator != 0, message="no division by zero")
@deal.ensure(lambda numerator, denominator, result: result * denominator <= numerator or denominator < 0)
def floor_quotient(numerator: int, denominator: int) -> int:
    return numerator // denominator


@deal.raises(ValueError)
@deal.post(lambda result: result >= 0)
def checked_root(n: int) -> int:
    if n < 0:
        raise ValueError("negative")
    root = 0
    while (root + 1) * (root + 1) <= n:
        # invariant: root >= 0
        # decreases: n - root
        root += 1
    return root
