prelude
import Init.Data.List.Basic

/-! Characters out of UTF-8. -/

set_option linter.unusedVariables false

/-- The characters that bytes encode, where they are valid UTF-8. -/
def String.Internal.decodeUTF8 : List UInt8 → List Char
  | [] => []
  | b :: bs =>
    let lead := b.toBitVec.toNat
    if lead < 0x80 then .ofNat lead :: String.Internal.decodeUTF8 bs
    else match bs with
      | [] => []
      | b₁ :: bs₁ =>
        let two := b₁.toBitVec.toNat % 0x40
        if lead < 0xe0 then .ofNat (lead % 0x20 * 0x40 + two) :: String.Internal.decodeUTF8 bs₁
        else match bs₁ with
          | [] => []
          | b₂ :: bs₂ =>
            let three := two * 0x40 + b₂.toBitVec.toNat % 0x40
            if lead < 0xf0 then .ofNat (lead % 0x10 * 0x1000 + three) :: String.Internal.decodeUTF8 bs₂
            else match bs₂ with
              | [] => []
              | b₃ :: bs₃ =>
                .ofNat (lead % 0x08 * 0x40000 + three * 0x40 + b₃.toBitVec.toNat % 0x40) :: String.Internal.decodeUTF8 bs₃
