prelude
import Init.Data.Annotations
import Init.Data.List.Attach

/-! What `grind` knows of membership, sublists, permutations, order of elements and options beside equations. -/

attribute [grind →] List.mem_of_mem_take List.mem_of_mem_drop List.mem_of_mem_tail List.mem_of_mem_head?
  List.mem_of_getLast? List.mem_of_find?_eq_some List.find?_some List.length_pos_of_mem List.mem_of_getElem?
  List.mem_of_mem_erase

attribute [grind =] List.cons_subset List.append_subset List.mem_singleton List.head_cons_tail
  List.head?_append List.head?_reverse List.getLast?_reverse List.head?_map List.getLast?_map
  List.head_map List.getLast_map List.head_append_right
  List.getElem?_range List.getElem?_reverse List.getElem?_zipIdx List.getElem?_mapIdx
  List.contains_append List.foldl_map List.foldr_map List.foldl_reverse List.foldr_reverse
  List.filter_reverse List.filter_map List.find?_append List.find?_map
  List.map_take List.map_drop List.take_take List.drop_drop List.flatten_append List.flatMap_append
  List.filterMap_append List.sum_reverse_nat List.sum_replicate_nat List.pairwise_map List.pairwise_filter
  List.zipIdx_cons List.mapIdx_cons List.unzip_cons List.all_map List.any_map List.length_flatMap
  List.set_cons_zero List.set_cons_succ List.count_filter List.range_succ
  List.perm_cons List.countP_map

attribute [grind .] List.head_mem List.getLast_mem
  List.nodup_range List.filter_sublist List.take_sublist List.drop_sublist List.tail_sublist
  List.erase_sublist List.Sublist.refl List.nil_sublist List.sublist_append_left List.sublist_append_right
  List.Perm.refl List.pairwise_singleton

attribute [grind →] List.IsPrefix.length_le List.IsSuffix.length_le List.IsInfix.length_le List.IsPrefix.sublist
  List.IsSuffix.sublist List.IsInfix.sublist List.Perm.length_eq List.Sublist.length_le List.Sublist.subset
  List.Perm.subset List.Perm.trans List.Pairwise.sublist List.Nodup.sublist

attribute [grind ←] List.Pairwise.filter List.Nodup.filter List.Perm.map List.Perm.filter

attribute [grind =] Option.map_map Option.isSome_map Option.isNone_map Option.some_get
  Option.bind_some Option.elim_none Option.elim_some
attribute [grind =] Option.isNone_iff_eq_none List.all_eq_true List.any_eq_true List.map_id Array.back?_eq_getElem?
attribute [grind =] Option.isSome_iff_ne_none Option.map_eq_some_iff Option.bind_eq_some_iff Option.isSome_iff_exists

grind_pattern List.length_filter_le => (List.filter p l).length
grind_pattern List.length_filterMap_le => (List.filterMap f l).length
grind_pattern List.countP_le_length => List.countP p l
grind_pattern List.count_le_length => List.count a l
grind_pattern List.Perm.mem_iff => l₁.Perm l₂, a ∈ l₁
grind_pattern List.Perm.mem_iff => l₁.Perm l₂, a ∈ l₂
grind_pattern List.Sublist.mem => l₁.Sublist l₂, a ∈ l₁
