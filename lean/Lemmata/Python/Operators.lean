import Lemmata.Python.Quotients
import Lemmata.Python.Bits
import Lemmata.Python.Powers
import Lemmata.Python.Order
import Lemmata.Python.Seq
import Lemmata.Python.Sorted
import Lemmata.Python.Extremes
import Lemmata.Python.Range
import Lemmata.Python.Str
import Lemmata.Python.DictFacts
import Lemmata.Python.FinSet
/-! Python's operators on values, all of them. -/
