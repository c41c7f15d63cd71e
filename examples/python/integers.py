"""Whole numbers: contracts in the style of icontract."""

from icontract import ensure, require


@ensure(lambda x, result: result >= 0)
@ensure(lambda x, result: result == x or result == -x)
def absolute(x: int) -> int:
    if x < 0:
        return -x
    return x


@ensure(lambda x, result: (result > 0) == (x > 0) and (result < 0) == (x < 0))
@ensure(lambda result: -1 <= result <= 1)
def sign(x: int) -> int:
    if x > 0:
        return 1
    if x < 0:
        return -1
    return 0


@require(lambda low, high: low <= high)
@ensure(lambda low, high, result: low <= result <= high)
@ensure(lambda x, low, high, result: result == x if low <= x <= high else result in (low, high))
def clamp(x: int, low: int, high: int) -> int:
    return max(low, min(x, high))


@ensure(lambda a, b, c, result: result >= a and result >= b and result >= c)
@ensure(lambda a, b, c, result: result in (a, b, c))
def max3(a: int, b: int, c: int) -> int:
    best = a
    if b > best:
        best = b
    if c > best:
        best = c
    return best


@ensure(lambda a, b, c, result: min(a, b) <= result <= max(a, b) or result == c)
@ensure(lambda a, b, c, result: result in (a, b, c))
def median3(a: int, b: int, c: int) -> int:
    if a > b:
        a, b = b, a
    if c <= a:
        return a
    if c >= b:
        return b
    return c


@require(lambda b: b > 0)
@ensure(lambda a, b, result: (result - 1) * b < a <= result * b)
def ceil_div(a: int, b: int) -> int:
    return -(-a // b)


@require(lambda a, b: a >= 0 and b >= 0)
@require(lambda a, b: a + b > 0)
@ensure(lambda result: result > 0)
def gcd(a: int, b: int) -> int:
    while b != 0:
        # invariant: a >= 0 and b >= 0 and a + b > 0
        # decreases: b
        a, b = b, a % b
    return a


@require(lambda n: n >= 0)
@ensure(lambda n, result: result == n * (n + 1) // 2)
def sum_to(n: int) -> int:
    total = 0
    i = 0
    while i < n:
        # invariant: 0 <= i <= n and 2 * total == i * (i + 1)
        # decreases: n - i
        i += 1
        total += i
    return total


@require(lambda n: n >= 0)
@ensure(lambda n, result: result == n * n)
def square_by_odd_numbers(n: int) -> int:
    total = 0
    odd = 1
    for i in range(n):
        # invariant: total == i * i and odd == 2 * i + 1
        total += odd
        odd += 2
    return total


@require(lambda n: n >= 0)
@ensure(lambda n, result: result * result <= n < (result + 1) * (result + 1))
def isqrt(n: int) -> int:
    root = 0
    while (root + 1) * (root + 1) <= n:
        # invariant: root >= 0 and root * root <= n
        # decreases: n - root
        root += 1
    return root


@require(lambda n: n >= 0)
@ensure(lambda n, result: result >= 1 and result >= n)
def factorial(n: int) -> int:
    if n == 0:
        return 1
    return n * factorial(n - 1)


@require(lambda exponent: exponent >= 0)
@ensure(lambda base, exponent, result: result == base**exponent)
def power(base: int, exponent: int) -> int:
    result = 1
    for i in range(exponent):
        # invariant: result == base ** i
        result *= base
    return result


@ensure(lambda year, result: result == ((year % 4 == 0 and year % 100 != 0) or year % 400 == 0))
def is_leap_year(year: int) -> bool:
    if year % 400 == 0:
        return True
    if year % 100 == 0:
        return False
    return year % 4 == 0


@require(lambda n: n >= 0)
@ensure(lambda result: result >= 0)
@ensure(lambda n, result: result <= n)
def digit_sum(n: int) -> int:
    total = 0
    rest = n
    while rest > 0:
        # invariant: rest >= 0 and total >= 0 and total + rest <= n
        # decreases: rest
        total += rest % 10
        rest //= 10
    return total


@require(lambda seconds: seconds >= 0)
@ensure(lambda seconds, result: result[0] * 3600 + result[1] * 60 + result[2] == seconds)
@ensure(lambda result: 0 <= result[1] < 60 and 0 <= result[2] < 60)
def hours_minutes_seconds(seconds: int) -> tuple[int, int, int]:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return hours, minutes, rest
