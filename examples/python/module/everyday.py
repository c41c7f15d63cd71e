"""Thirty small functions as an application has them: prices, dates, pages, colours, grids, queues."""

from dataclasses import dataclass
from enum import Enum
from typing import Optional

from icontract import ensure, invariant, require


class Level(Enum):
    LOW = 1
    MIDDLE = 2
    HIGH = 3


@invariant(lambda self: 0 <= self.used <= self.size)
@dataclass(frozen=True)
class Quota:
    used: int
    size: int


@require(lambda cents, percent: cents >= 0 and 0 <= percent <= 100)
@ensure(lambda cents, result: 0 <= result <= cents)
def discounted(cents: int, percent: int) -> int:
    return cents - cents * percent // 100


@require(lambda total, people: total >= 0 and people > 0)
@ensure(lambda total, people, result: result * people >= total and (result - 1) * people < total)
def share_rounded_up(total: int, people: int) -> int:
    return (total + people - 1) // people


@require(lambda seconds: seconds >= 0)
@ensure(lambda seconds, result: result[0] * 3600 + result[1] * 60 + result[2] == seconds)
@ensure(lambda result: 0 <= result[1] < 60 and 0 <= result[2] < 60)
def hours_minutes_seconds(seconds: int) -> tuple[int, int, int]:
    return seconds // 3600, seconds % 3600 // 60, seconds % 60


@require(lambda minute: 0 <= minute < 1440)
@ensure(lambda result: 0 <= result < 1440)
def add_minutes(minute: int, delta: int) -> int:
    return (minute + delta) % 1440


@require(lambda items, per_page: items >= 0 and per_page > 0)
@ensure(lambda items, per_page, result: result * per_page >= items)
@ensure(lambda items, result: (result == 0) == (items == 0))
def page_count(items: int, per_page: int) -> int:
    pages, rest = divmod(items, per_page)
    return pages + 1 if rest > 0 else pages


@require(lambda page, per_page, items: page >= 1 and per_page > 0 and items >= 0)
@ensure(lambda items, result: 0 <= result[0] <= result[1] <= items)
@ensure(lambda per_page, result: result[1] - result[0] <= per_page)
def page_bounds(page: int, per_page: int, items: int) -> tuple[int, int]:
    first = min((page - 1) * per_page, items)
    last = min(first + per_page, items)
    return first, last


@ensure(lambda result: 0 <= result <= 255)
@ensure(lambda channel, result: result == channel or channel < 0 or channel > 255)
def clamp_channel(channel: int) -> int:
    if channel < 0:
        return 0
    if channel > 255:
        return 255
    return channel


@require(lambda red, green, blue: 0 <= red <= 255 and 0 <= green <= 255 and 0 <= blue <= 255)
@ensure(lambda result: 0 <= result <= 255)
def grey(red: int, green: int, blue: int) -> int:
    return (299 * red + 587 * green + 114 * blue) // 1000


@require(lambda width, height: width > 0 and height > 0)
@require(lambda x, y, width, height: 0 <= x < width and 0 <= y < height)
@ensure(lambda width, height, result: 0 <= result < width * height)
def cell_index(x: int, y: int, width: int, height: int) -> int:
    return y * width + x


@require(lambda index, width: index >= 0 and width > 0)
@ensure(lambda index, width, result: result[1] * width + result[0] == index and 0 <= result[0] < width)
def cell_place(index: int, width: int) -> tuple[int, int]:
    return index % width, index // width


@ensure(lambda ax, ay, bx, by, result: result >= 0)
@ensure(lambda ax, ay, bx, by, result: (result == 0) == (ax == bx and ay == by))
def manhattan(ax: int, ay: int, bx: int, by: int) -> int:
    return abs(ax - bx) + abs(ay - by)


@require(lambda head, capacity: 0 <= head < capacity)
@ensure(lambda capacity, result: 0 <= result < capacity)
def next_slot(head: int, capacity: int) -> int:
    following = head + 1
    return 0 if following == capacity else following


@require(lambda attempt: attempt >= 0)
@ensure(lambda result: 1 <= result <= 60)
def retry_delay(attempt: int) -> int:
    return min(2**attempt, 60)


@ensure(lambda level, result: (result is None) == (level == Level.HIGH))
def raised(level: Level) -> Optional[Level]:
    if level == Level.LOW:
        return Level.MIDDLE
    if level == Level.MIDDLE:
        return Level.HIGH
    return None


@require(lambda quota, amount: amount >= 0)
@ensure(lambda quota, amount, result: result.size == quota.size and result.used >= quota.used)
def take(quota: Quota, amount: int) -> Quota:
    return Quota(min(quota.used + amount, quota.size), quota.size)


@ensure(lambda quota, result: result == quota.size - quota.used and result >= 0)
def free_space(quota: Quota) -> int:
    return quota.size - quota.used


@ensure(lambda year, result: result in (365, 366))
@ensure(lambda year, result: (result == 366) == (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)))
def days_in_year(year: int) -> int:
    if year % 400 == 0:
        return 366
    if year % 100 == 0:
        return 365
    return 366 if year % 4 == 0 else 365


@require(lambda month: 1 <= month <= 12)
@ensure(lambda result: 28 <= result <= 31)
def days_in_month(month: int, leap: bool) -> int:
    if month == 2:
        return 29 if leap else 28
    if month in (4, 6, 9, 11):
        return 30
    return 31


@ensure(lambda a, b, result: result == (a[0] < b[1] and b[0] < a[1]))
def meetings_clash(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return max(a[0], b[0]) < min(a[1], b[1]) if a[0] < a[1] and b[0] < b[1] else a[0] < b[1] and b[0] < a[1]


@require(lambda text, width: width >= 0)
@ensure(lambda text, width, result: len(result) == max(len(text), width))
def padded(text: str, width: int) -> str:
    if len(text) >= width:
        return text
    return text + " " * (width - len(text))


@require(lambda limit: limit >= 0)
@ensure(lambda limit, result: len(result) <= limit)
def shortened(text: str, limit: int) -> str:
    return text[:limit]


@ensure(lambda text, result: result == (len(text) > 0 and text[0] == "#"))
def is_comment(text: str) -> bool:
    return text.startswith("#")


@ensure(lambda names, result: len(result) == len(names))
def greetings(names: list[str]) -> list[str]:
    return ["Hello, " + name for name in names]


@ensure(lambda scores, result: result == 0 or result in scores)
@ensure(lambda scores, result: all(score <= result for score in scores))
def high_score(scores: list[int]) -> int:
    best = 0
    for score in scores:
        # invariant: best >= 0
        if score > best:
            best = score
    return best


@ensure(lambda xs, limit, result: all(x <= limit for x in result))
@ensure(lambda xs, result: len(result) <= len(xs))
def at_most(xs: list[int], limit: int) -> list[int]:
    return [x for x in xs if x <= limit]


@ensure(lambda flags, result: 0 <= result <= len(flags))
def count_set(flags: list[bool]) -> int:
    count = 0
    for flag in flags:
        if flag:
            count += 1
    return count


@require(lambda xs: len(xs) > 0)
@ensure(lambda xs, result: result == xs[len(xs) - 1])
def latest(xs: list[int]) -> int:
    return xs[-1]


@ensure(lambda stock, item, result: result == (stock[item] if item in stock else 0))
def in_stock(stock: dict[str, int], item: str) -> int:
    return stock.get(item, 0)


@ensure(lambda stock, item, result: item in result and result[item] == (stock[item] if item in stock else 0) + 1)
def restocked(stock: dict[str, int], item: str) -> dict[str, int]:
    result = dict(stock)
    result[item] = result.get(item, 0) + 1
    return result


@require(lambda n: n >= 0)
@ensure(lambda n, result: 2 * result == n * (n + 1))
def handshakes(n: int) -> int:
    total = 0
    i = 0
    while i < n:
        # invariant: 0 <= i <= n and 2 * total == i * (i + 1)
        # decreases: n - i
        i += 1
        total += i
    return total
