/-! Palindromes as strings; how they are built. -/

def isPalindrome (s : String) : Bool := s.toList == s.toList.reverse

def mirror (s : String) : String := s ++ String.ofList s.toList.reverse

theorem isPalindrome_iff (s : String) : isPalindrome s = true ↔ s.toList = s.toList.reverse := by
  simp [isPalindrome]

theorem mirror_isPalindrome (s : String) : isPalindrome (mirror s) = true := by
  rw [isPalindrome_iff, mirror]
  simp

theorem length_mirror (s : String) : (mirror s).length = 2 * s.length := by
  simp [mirror]
  omega

theorem singleton_isPalindrome (c : Char) : isPalindrome (String.singleton c) = true := by
  simp [isPalindrome]

theorem wrap (c : Char) (s : String) (h : isPalindrome s = true) :
    isPalindrome (String.singleton c ++ s ++ String.singleton c) = true := by
  rw [isPalindrome_iff] at h ⊢
  simp [← h]

#guard isPalindrome "racecar"
#guard !isPalindrome "palindrome"
#guard mirror "ab" == "abba"
example : isPalindrome "noon" = true := by decide
