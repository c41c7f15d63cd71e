prelude
import Init.Lemmas
import Init.Lemmas.Int.Gcd
import Init.Lemmas.Int.Division
import Init.Lemmas.Fin.Sum
import Init.Data.SInt
import Init.Data.Vector

/-! Former names that stock Lean keeps for a while: each is its successor, and using it says so. -/

@[deprecated Array.size_replicate (since := "2025-03-18")] abbrev Array.size_mkArray := @Array.size_replicate
@[deprecated Array.getElem_replicate (since := "2025-03-18")] abbrev Array.getElem_mkArray := @Array.getElem_replicate
@[deprecated Array.getElem?_replicate (since := "2025-03-18")] abbrev Array.getElem?_mkArray := @Array.getElem?_replicate
@[deprecated Array.toList_replicate (since := "2025-03-18")] abbrev Array.toList_mkArray := @Array.toList_replicate
@[deprecated Array.mem_replicate (since := "2025-03-18")] abbrev Array.mem_mkArray := @Array.mem_replicate
@[deprecated Array.eq_of_mem_replicate (since := "2025-03-18")] abbrev Array.eq_of_mem_mkArray := @Array.eq_of_mem_replicate
@[deprecated Array.map_replicate (since := "2025-03-18")] abbrev Array.map_mkArray := @Array.map_replicate
@[deprecated Array.replicate_zero (since := "2025-03-18")] abbrev Array.mkArray_zero := @Array.replicate_zero
@[deprecated Array.replicate_succ (since := "2025-03-18")] abbrev Array.mkArray_succ := @Array.replicate_succ
@[deprecated Array.size_eq_zero_iff (since := "2025-02-24")] abbrev Array.size_eq_zero := @Array.size_eq_zero_iff
@[deprecated Array.size_pos_iff (since := "2025-02-24")] abbrev Array.size_pos := @Array.size_pos_iff
@[deprecated Array.replicate_one (since := "2025-03-18")] abbrev Array.mkArray_one := @Array.replicate_one

@[deprecated BitVec.getLsbD_of_ge (since := "2025-04-04")] abbrev BitVec.getLsbD_ge := @BitVec.getLsbD_of_ge
@[deprecated BitVec.getMsbD_of_ge (since := "2025-04-04")] abbrev BitVec.getMsbD_ge := @BitVec.getMsbD_of_ge

@[deprecated Char.lt_def (since := "2025-10-26")] abbrev Char.lt_iff_val_lt_val := @Char.lt_def
@[deprecated Char.le_def (since := "2025-10-26")] abbrev Char.le_iff_val_le_val := @Char.le_def
@[deprecated Char.ext (since := "2025-10-26")] abbrev Char.eq_of_val_eq := @Char.ext

@[deprecated Fin.val_castSucc (since := "2025-10-26")] abbrev Fin.coe_castSucc := @Fin.val_castSucc
@[deprecated Fin.val_castLT (since := "2025-10-26")] abbrev Fin.coe_castLT := @Fin.val_castLT
@[deprecated Fin.val_castAdd (since := "2025-10-26")] abbrev Fin.coe_castAdd := @Fin.val_castAdd
@[deprecated Fin.val_natAdd (since := "2025-10-26")] abbrev Fin.coe_natAdd := @Fin.val_natAdd
@[deprecated Fin.val_castLE (since := "2025-10-26")] abbrev Fin.coe_castLE := @Fin.val_castLE
@[deprecated Fin.val_cast (since := "2025-10-26")] abbrev Fin.coe_cast := @Fin.val_cast
@[deprecated Fin.val_addNat (since := "2025-10-26")] abbrev Fin.coe_addNat := @Fin.val_addNat
@[deprecated Fin.val_subNat (since := "2025-10-26")] abbrev Fin.coe_subNat := @Fin.val_subNat
@[deprecated Fin.val_pred (since := "2025-10-26")] abbrev Fin.coe_pred := @Fin.val_pred
@[deprecated Fin.val_sub (since := "2025-10-26")] abbrev Fin.coe_sub := @Fin.val_sub
@[deprecated Fin.val_mul (since := "2025-10-26")] abbrev Fin.coe_mul := @Fin.val_mul
@[deprecated Fin.le_def (since := "2025-10-26")] abbrev Fin.le_iff_val_le_val := @Fin.le_def

@[deprecated Int.emod_add_mul_ediv (since := "2025-04-12")] abbrev Int.emod_add_div := @Int.emod_add_mul_ediv
@[deprecated Int.fmod_add_mul_fdiv (since := "2025-09-01")] abbrev Int.fmod_add_fdiv := @Int.fmod_add_mul_fdiv
@[deprecated Int.mul_fdiv_add_fmod (since := "2025-09-01")] abbrev Int.fdiv_add_fmod := @Int.mul_fdiv_add_fmod
@[deprecated Int.zero_gcd (since := "2025-09-01")] abbrev Int.gcd_zero_left := @Int.zero_gcd
@[deprecated Int.gcd_zero (since := "2025-09-01")] abbrev Int.gcd_zero_right := @Int.gcd_zero
@[deprecated Int.one_gcd (since := "2025-09-01")] abbrev Int.gcd_one_left := @Int.one_gcd
@[deprecated Int.gcd_one (since := "2025-09-01")] abbrev Int.gcd_one_right := @Int.gcd_one
@[deprecated Int.fmod_add_fdiv_mul (since := "2025-09-01")] abbrev Int.fmod_add_fdiv' := @Int.fmod_add_fdiv_mul
@[deprecated Int.fdiv_mul_add_fmod (since := "2025-09-01")] abbrev Int.fdiv_add_fmod' := @Int.fdiv_mul_add_fmod
@[deprecated Int.tmod_add_tdiv_mul (since := "2025-09-01")] abbrev Int.tmod_add_tdiv' := @Int.tmod_add_tdiv_mul
@[deprecated Int.tdiv_mul_add_tmod (since := "2025-09-01")] abbrev Int.tdiv_add_tmod' := @Int.tdiv_mul_add_tmod

@[deprecated List.pairwise_merge (since := "2025-11-27")] abbrev List.sorted_merge := @List.pairwise_merge
@[deprecated List.getLast_eq_iff_getLast?_eq_some (since := "2025-02-16")] abbrev List.getLast_eq_iff_getLast_eq_some := @List.getLast_eq_iff_getLast?_eq_some
@[deprecated List.filterMap_eq_nil_iff (since := "2025-02-01")] abbrev List.filterMap_eq_nil := @List.filterMap_eq_nil_iff
@[deprecated List.length_pos_iff (since := "2025-02-24")] abbrev List.length_pos := @List.length_pos_iff
@[deprecated List.length_eq_zero_iff (since := "2025-02-24")] abbrev List.length_eq_zero := @List.length_eq_zero_iff
@[deprecated List.length_eq_one_iff (since := "2025-02-24")] abbrev List.length_eq_one := @List.length_eq_one_iff
@[deprecated List.getElem?_eq_getElem (since := "2025-02-12")] abbrev List.get?_eq_get := @List.getElem?_eq_getElem
@[deprecated List.getElem?_eq_none (since := "2025-02-12")] abbrev List.get?_eq_none := @List.getElem?_eq_none
@[deprecated String.length_ofList (since := "2025-10-31")] abbrev List.length_asString := @String.length_ofList
@[deprecated String.toList_ofList (since := "2025-10-31")] abbrev List.toList_asString := @String.toList_ofList

@[deprecated Nat.pow_pos (since := "2025-02-17")] abbrev Nat.pos_pow := @Nat.pow_pos

@[deprecated Option.map_eq_some_iff (since := "2025-04-10")] abbrev Option.map_eq_some := @Option.map_eq_some_iff
@[deprecated Option.map_eq_none_iff (since := "2025-04-10")] abbrev Option.map_eq_none := @Option.map_eq_none_iff
@[deprecated Option.bind_eq_some_iff (since := "2025-04-10")] abbrev Option.bind_eq_some := @Option.bind_eq_some_iff
@[deprecated Option.bind_eq_none_iff (since := "2025-04-10")] abbrev Option.bind_eq_none := @Option.bind_eq_none_iff
@[deprecated Option.join_eq_some_iff (since := "2025-04-10")] abbrev Option.join_eq_some := @Option.join_eq_some_iff
@[deprecated Option.join_eq_none_iff (since := "2025-04-10")] abbrev Option.join_eq_none := @Option.join_eq_none_iff
@[deprecated Option.or_eq_some_iff (since := "2025-04-10")] abbrev Option.or_eq_some := @Option.or_eq_some_iff
@[deprecated Option.or_eq_none_iff (since := "2025-04-10")] abbrev Option.or_eq_none := @Option.or_eq_none_iff
@[deprecated Option.filter_eq_some_iff (since := "2025-04-10")] abbrev Option.filter_eq_some := @Option.filter_eq_some_iff
@[deprecated Option.map_inj_right (since := "2025-04-10")] abbrev Option.map_inj := @Option.map_inj_right
@[deprecated Option.map_eq_some_iff (since := "2025-04-10")] abbrev Option.map_eq_some' := @Option.map_eq_some_iff
@[deprecated Option.map_eq_none_iff (since := "2025-04-10")] abbrev Option.map_eq_none' := @Option.map_eq_none_iff
@[deprecated Option.bind_eq_none_iff (since := "2025-04-10")] abbrev Option.bind_eq_none' := @Option.bind_eq_none_iff

@[deprecated String.length_ofList (since := "2025-10-31")] abbrev String.mk_length := @String.length_ofList
@[deprecated String.toList_append (since := "2025-10-31")] abbrev String.data_append := @String.toList_append
@[deprecated String.length_toList (since := "2025-10-31")] abbrev String.length_data := @String.length_toList
@[deprecated String.toList_push (since := "2025-10-31")] abbrev String.data_push := @String.toList_push
@[deprecated String.ofList_toList (since := "2025-10-31")] abbrev String.toList_asString := @String.ofList_toList
@[deprecated String.toList_inj (since := "2025-10-31")] abbrev String.data_inj := @String.toList_inj
@[deprecated String.trimAscii +typeChanged (since := "2025-11-20")] def String.trim (s : String) : String := (s.trimAscii).copy
@[deprecated String.trimAsciiStart +typeChanged (since := "2025-11-20")] def String.trimLeft (s : String) : String := (s.trimAsciiStart).copy
@[deprecated String.trimAsciiEnd +typeChanged (since := "2025-11-20")] def String.trimRight (s : String) : String := (s.trimAsciiEnd).copy
@[deprecated String.dropEnd +typeChanged (since := "2025-11-14")] def String.dropRight (s : String) (n : Nat) : String := (s.dropEnd n).copy
@[deprecated String.takeEnd +typeChanged (since := "2025-11-14")] def String.takeRight (s : String) (n : Nat) : String := (s.takeEnd n).copy

@[deprecated Vector.toArray_replicate (since := "2025-03-18")] abbrev Vector.toArray_mkVector := @Vector.toArray_replicate
@[deprecated Vector.getElem_replicate (since := "2025-03-18")] abbrev Vector.getElem_mkVector := @Vector.getElem_replicate
