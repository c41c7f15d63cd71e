"""Dictionaries, sets and matrices."""

from icontract import ensure, require


@ensure(lambda words, result: all(result[word] >= 1 for word in words))
def count_words(words: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for i in range(len(words)):
        # invariant: all(word in counts and counts[word] >= 1 for word in words[:i])
        # invariant: all(counts[word] >= 1 for word in counts)
        word = words[i]
        if word in counts:
            counts[word] = counts[word] + 1
        else:
            counts[word] = 1
    return counts


@require(lambda prices, item: item in prices)
@ensure(lambda prices, item, result: result == prices[item])
def price(prices: dict[str, int], item: str) -> int:
    return prices[item]


@ensure(lambda prices, item, result: result == (prices[item] if item in prices else 0))
def price_or_zero(prices: dict[str, int], item: str) -> int:
    return prices.get(item, 0)


@ensure(lambda stock, item, result: result[item] == (stock[item] if item in stock else 0) + 1)
def add_one(stock: dict[str, int], item: str) -> dict[str, int]:
    result = dict(stock)
    result[item] = result.get(item, 0) + 1
    return result


@ensure(lambda a, b, result: all(x in a and x in b for x in result))
def common(a: set[int], b: set[int]) -> set[int]:
    return a & b


@require(lambda rows, columns: rows >= 0 and columns >= 0)
@ensure(lambda rows, columns, result: len(result) == rows)
@ensure(lambda rows, columns, result: all(len(row) == columns for row in result))
def zeros(rows: int, columns: int) -> list[list[int]]:
    return [[0 for _ in range(columns)] for _ in range(rows)]


@require(lambda matrix: len(matrix) > 0)
@require(lambda matrix: all(len(row) == len(matrix[0]) for row in matrix))
@ensure(lambda matrix, result: len(result) == len(matrix[0]))
@ensure(lambda matrix, result: all(len(column) == len(matrix) for column in result))
def transpose(matrix: list[list[int]]) -> list[list[int]]:
    return [[row[j] for row in matrix] for j in range(len(matrix[0]))]


@require(lambda n: n >= 0)
@ensure(lambda n, result: len(result) == n)
def identity(n: int) -> list[list[int]]:
    return [[1 if i == j else 0 for j in range(n)] for i in range(n)]


@ensure(lambda matrix, result: len(result) == len(matrix))
@ensure(lambda matrix, result: all(result[i] == sum(matrix[i]) for i in range(len(matrix))))
def row_sums(matrix: list[list[int]]) -> list[int]:
    return [sum(row) for row in matrix]
