prelude
import Init.Grind
import Init.Data.List
import Init.Data.Array
import Init.Data.String
import Init.Data.Lawful

/-! What `grind` knows of lists, arrays, options and strings: equations by which it unfolds terms it meets. -/

attribute [grind =] getElem?_pos getElem?_neg getElem!_pos getElem!_neg

attribute [grind =] Option.some_inj Option.map_none Option.map_some Option.bind_none Option.bind_some Option.getD_none
  Option.getD_some Option.isSome_none Option.isSome_some Option.isNone_none Option.isNone_some Option.get_some
  Option.mem_def Option.some_or Option.none_or Option.or_none

attribute [grind =] List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.length_take List.length_drop List.length_set List.length_replicate List.length_range List.length_range'
  List.length_zip List.length_zipWith List.length_tail List.length_dropLast List.length_flatten List.length_zipIdx
  List.length_mapIdx List.length_attach List.length_mergeSort List.length_merge

attribute [grind =] List.nil_append List.cons_append List.append_nil List.append_assoc List.mem_append List.mem_cons
  List.mem_map List.mem_filter List.mem_reverse List.mem_replicate List.mem_range List.mem_range'_1 List.mem_filterMap
  List.mem_flatten List.mem_flatMap List.mem_mergeSort List.contains_eq_mem List.elem_eq_mem

attribute [grind =] List.map_nil List.map_cons List.map_append List.map_map List.map_reverse List.filter_nil
  List.filter_cons List.filter_append List.foldl_nil List.foldl_cons List.foldl_append List.foldr_nil List.foldr_cons
  List.foldr_append List.reverse_nil List.reverse_cons List.reverse_append List.reverse_reverse List.flatten_nil
  List.flatten_cons List.flatMap_nil List.flatMap_cons List.filterMap_nil List.filterMap_cons List.replicate_zero
  List.replicate_succ List.take_zero List.take_nil List.take_succ_cons List.drop_zero List.drop_nil List.drop_succ_cons
  List.take_append_drop List.take_append List.drop_append List.takeWhile_nil List.takeWhile_cons List.dropWhile_nil
  List.dropWhile_cons List.zip_cons_cons List.zipWith_cons_cons List.sum_nil List.sum_cons List.sum_append_nat
  List.any_nil List.any_cons List.all_nil List.all_cons List.any_append List.all_append List.head?_cons List.head?_nil
  List.head_cons List.tail_nil List.tail_cons List.getLast?_nil List.getLast?_cons List.getLast?_append
  List.dropLast_nil List.dropLast_concat List.find?_nil List.find?_cons List.findIdx?_nil List.findIdx?_cons
  List.lookup_nil List.lookup_cons List.erase_nil List.erase_cons List.isEmpty_nil List.isEmpty_cons

attribute [grind =] List.getElem_cons List.getElem?_cons List.getElem?_append List.getElem_append List.getElem?_set
  List.getElem_set List.getElem_map List.getElem?_map List.getElem_take List.getElem?_take List.getElem_drop
  List.getElem?_drop List.getElem_reverse List.getElem_replicate List.getElem?_replicate List.getElem_range
  List.getElem_range' List.getElem_zip List.getElem_zipWith List.getElem_zipIdx List.getElem_mapIdx List.getElem_tail
  List.getElem?_tail List.getElem_dropLast List.getElem?_dropLast

attribute [grind =] List.countP_nil List.countP_cons List.countP_append List.count_nil List.count_cons
  List.count_append List.count_reverse List.pairwise_cons List.nodup_cons List.pairwise_append List.nodup_append
  List.pairwise_reverse List.nodup_reverse

attribute [grind .] List.getElem_mem List.Pairwise.nil List.nodup_nil

attribute [grind =] Array.size_push Array.size_set Array.size_pop Array.size_append Array.size_map Array.size_swap
  Array.size_reverse Array.size_extract Array.size_replicate Array.size_range Array.size_range' Array.size_ofFn
  Array.size_setIfInBounds Array.size_modify Array.size_empty Array.size_mapIdx Array.size_mapFinIdx Array.size_zip
  Array.size_zipWith Array.size_zipIdx Array.size_swapIfInBounds List.size_toArray

attribute [grind =] Array.getElem_push Array.getElem?_push Array.getElem_set Array.getElem?_set Array.getElem_append
  Array.getElem?_append Array.getElem_map Array.getElem?_map Array.getElem_pop Array.getElem?_pop Array.getElem_swap
  Array.getElem_reverse Array.getElem_extract Array.getElem?_extract Array.getElem_replicate Array.getElem?_replicate
  Array.getElem_range Array.getElem?_range Array.getElem_ofFn Array.getElem?_ofFn Array.getElem_setIfInBounds
  Array.getElem?_setIfInBounds Array.getElem_modify Array.getElem?_modify Array.getElem_mapIdx Array.getElem_zip
  Array.getElem_zipWith Array.getElem_zipIdx List.getElem_toArray List.getElem?_toArray

attribute [grind =] Array.mem_push Array.mem_append Array.mem_map Array.mem_filter Array.mem_reverse Array.mem_replicate
  Array.mem_range Array.mem_toList_iff Array.mem_toArray Array.toList_push Array.toList_append Array.toList_map Array.toList_pop
  Array.toList_set Array.toList_reverse Array.toList_extract Array.countP_push Array.countP_append Array.count_push
  Array.count_append Array.foldl_append

attribute [grind .] Array.getElem_mem

attribute [grind =] String.toList_ofList String.ofList_toList String.toList_append String.toList_push
  String.toList_singleton String.toList_map String.length_append String.length_push String.length_ofList
  String.length_map String.length_singleton String.length_empty String.toList_empty
