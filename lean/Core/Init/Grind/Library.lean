prelude
import Init.Grind.Cases
import Init.Data.List.Index
import Init.Data.List.Relations
import Init.Data.Option.Basic

/-! Theorems on lists and options that `grind` instantiates: how each function computes, and what membership means. -/

attribute [grind =] List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.length_replicate List.nil_append List.cons_append List.append_nil List.append_assoc
  List.map_nil List.map_cons List.map_append List.mem_cons List.mem_append List.mem_map List.mem_filter List.mem_reverse
  List.foldl_nil List.foldl_cons List.foldr_nil List.foldr_cons
  List.reverse_nil List.reverse_cons List.reverse_append List.reverse_reverse
  List.filter_nil List.filter_cons List.filter_append List.take_nil List.take_zero List.drop_zero List.drop_nil
  List.take_succ_cons List.drop_succ_cons List.head?_nil List.head?_cons List.tail_nil List.tail_cons List.getLast?_nil
  List.all_nil List.all_cons List.any_nil List.any_cons List.flatten_nil List.flatten_cons List.flatMap_nil
  List.flatMap_cons List.find?_nil List.find?_cons List.getElem_cons_zero List.getElem_cons_succ List.getElem?_nil
  List.getElem?_cons_zero List.getElem?_cons_succ List.getElem_map List.getElem?_map
  List.zip_nil_left List.zip_nil_right List.zip_cons_cons List.sum_nil List.sum_cons List.replicate_zero
  List.replicate_succ List.isEmpty_nil List.isEmpty_cons List.count_nil List.contains_nil List.contains_cons
  List.filterMap_nil List.filterMap_cons List.nodup_cons List.pairwise_cons List.length_drop
attribute [grind ←] List.nodup_nil

attribute [grind =] Option.map_none Option.map_some Option.bind_none Option.bind_some Option.isSome_none
  Option.isSome_some Option.isNone_none Option.isNone_some Option.getD_none Option.getD_some Option.get_some
  Option.or_none Option.none_or Option.some_or

namespace Lean.Grind

@[grind =] theorem mem_nil_eq {α} (a : α) : (a ∈ ([] : List α)) = False := eq_false List.not_mem_nil

end Lean.Grind
