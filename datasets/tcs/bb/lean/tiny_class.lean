import Lemmata.Turing

theorem tiny_class_00001 :
    ∀ m ∈ (tm! "1RB1RA_---0RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00002 :
    ∀ m ∈ (tm! "1RB---_0LA0RB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00003 :
    ∀ m ∈ (tm! "2RB2LA1LB_------2LA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00004 :
    ∀ m ∈ (tm! "---0RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00005 :
    ∀ m ∈ (tm! "2RB0RB2LA_------1LB").completions, m.Halts → m.HaltsWithin 9 := by
  sorry

theorem tiny_class_00006 :
    ∀ m ∈ (tm! "---0LA---").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00007 :
    ∀ m ∈ (tm! "1RB1RA2RB_1LB---2RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00008 :
    ∀ m ∈ (tm! "1RB0RB_------").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00009 :
    ∀ m ∈ (tm! "1RB---_---1RB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00010 :
    ∀ m ∈ (tm! "1RB---_---1LA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00011 :
    ∀ m ∈ (tm! "1RB1LA_1LA---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00012 :
    ∀ m ∈ (tm! "------2RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00013 :
    ∀ m ∈ (tm! "1RB0LA_1LD---_0RD1RB_0RB0LB").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00014 :
    ∀ m ∈ (tm! "2RB------_0LA0LB0LA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00015 :
    ∀ m ∈ (tm! "1RB0RA_---0RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00016 :
    ∀ m ∈ (tm! "1RB0RB_---0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00017 :
    ∀ m ∈ (tm! "1RB---_1LA0LC_0RA1LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00018 :
    ∀ m ∈ (tm! "1RB1RB_------").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00019 :
    ∀ m ∈ (tm! "2RB2LB0LB_---1LB---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00020 :
    ∀ m ∈ (tm! "1RB---_0LA1RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00021 :
    ∀ m ∈ (tm! "1RB0LC_---0RC_0RA0RC").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00022 :
    ∀ m ∈ (tm! "1RB1LC_1LB---_0RC0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00023 :
    ∀ m ∈ (tm! "2RB1LA0LB_---1LB---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00024 :
    ∀ m ∈ (tm! "1RB0RB_---1RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00025 :
    ∀ m ∈ (tm! "1RB1RB_---1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00026 :
    ∀ m ∈ (tm! "1RB0LB_---0RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00027 :
    ∀ m ∈ (tm! "2RB1LB1LB_---2RB2RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00028 :
    ∀ m ∈ (tm! "1RB0LA_---1LC_1RC1LB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00029 :
    ∀ m ∈ (tm! "1RB1RA_1LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00030 :
    ∀ m ∈ (tm! "1RB---_0LA1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00031 :
    ∀ m ∈ (tm! "1RB1LA_---0RA_0RA1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00032 :
    ∀ m ∈ (tm! "1RB------_1LB0RA1RB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00033 :
    ∀ m ∈ (tm! "1RB1LC_1RD1LB_0RD0RB_---0RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00034 :
    ∀ m ∈ (tm! "1RB0LA_------_0RC1LC").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00035 :
    ∀ m ∈ (tm! "---1LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00036 :
    ∀ m ∈ (tm! "1RB---_0LB---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00037 :
    ∀ m ∈ (tm! "1RB0RC_---0LA_---0RC").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00038 :
    ∀ m ∈ (tm! "2RB0RB2LA_1LB------").completions, m.Halts → m.HaltsWithin 8 := by
  sorry

theorem tiny_class_00039 :
    ∀ m ∈ (tm! "1RB---_---0RA").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00040 :
    ∀ m ∈ (tm! "1RB0RA_---1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00041 :
    ∀ m ∈ (tm! "1RB2RA1RB_2LB---0RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00042 :
    ∀ m ∈ (tm! "------1RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00043 :
    ∀ m ∈ (tm! "1RB1LA_1LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00044 :
    ∀ m ∈ (tm! "1RB1LA_---0LC_0LC1LC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00045 :
    ∀ m ∈ (tm! "1RB0LB_---1RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00046 :
    ∀ m ∈ (tm! "1RB0RB_0LB---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00047 :
    ∀ m ∈ (tm! "1RB0RB_0LC1RC_---1LC").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00048 :
    ∀ m ∈ (tm! "2RB1RA0LA_------0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00049 :
    ∀ m ∈ (tm! "1RB1RA_---1RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00050 :
    ∀ m ∈ (tm! "1RB---_1RC0LB_0LA---").completions, m.Halts → m.HaltsWithin 10 := by
  sorry

theorem tiny_class_00051 :
    ∀ m ∈ (tm! "1RB0LB_---0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00052 :
    ∀ m ∈ (tm! "1RB1RB_---1LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00053 :
    ∀ m ∈ (tm! "1RB0LB_1LD1RD_1LA1LC_1RC---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00054 :
    ∀ m ∈ (tm! "1RB---2RA_1LB2LA---").completions, m.Halts → m.HaltsWithin 13 := by
  sorry

theorem tiny_class_00055 :
    ∀ m ∈ (tm! "1RB1RB0RB_1LA---1LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00056 :
    ∀ m ∈ (tm! "1RB0RB_---0RB_0LB1LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00057 :
    ∀ m ∈ (tm! "1RB0RB_---1LA_1RC---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00058 :
    ∀ m ∈ (tm! "1RB2LB0LA_------2LB").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00059 :
    ∀ m ∈ (tm! "1RB1LC_0LA0RB_1RB---_1LD0LD").completions, m.Halts → m.HaltsWithin 9 := by
  sorry

theorem tiny_class_00060 :
    ∀ m ∈ (tm! "1RB0RC_---1RB_---1RA").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00061 :
    ∀ m ∈ (tm! "1RB---_0LA0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00062 :
    ∀ m ∈ (tm! "1RB1RA_0LB---_1RB---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00063 :
    ∀ m ∈ (tm! "1RB0LB_0LB---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00064 :
    ∀ m ∈ (tm! "2RB---1LA_---1LA0RB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00065 :
    ∀ m ∈ (tm! "1RB1LB_------").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00066 :
    ∀ m ∈ (tm! "1RB0LA_---0LA_---1RC").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00067 :
    ∀ m ∈ (tm! "1RB1LB_---0RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00068 :
    ∀ m ∈ (tm! "1RB1RC_---0LC_0LA---").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00069 :
    ∀ m ∈ (tm! "2RB2LA0RB_---1RA1RB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00070 :
    ∀ m ∈ (tm! "1RB1LC_---1LD_0RB1RC_0LC1LD").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00071 :
    ∀ m ∈ (tm! "1RB0RA_---0LA_1LB0LC").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00072 :
    ∀ m ∈ (tm! "1RB1RB_---0LC_1LA0RA_0LC1LD").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00073 :
    ∀ m ∈ (tm! "1RB0LB---_---2LB0RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00074 :
    ∀ m ∈ (tm! "2RB---1LA_1LA1RA---").completions, m.Halts → m.HaltsWithin 11 := by
  sorry

theorem tiny_class_00075 :
    ∀ m ∈ (tm! "1RB1LA_0LA---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00076 :
    ∀ m ∈ (tm! "1RB0RB_1LC1RC_---1RA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00077 :
    ∀ m ∈ (tm! "1RB---_0LA0LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00078 :
    ∀ m ∈ (tm! "1RB0RA_------_0RB0RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00079 :
    ∀ m ∈ (tm! "1RB---_1LA1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00080 :
    ∀ m ∈ (tm! "1RB1RA_0LC0LA_0LA---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00081 :
    ∀ m ∈ (tm! "1RB---_---0RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00082 :
    ∀ m ∈ (tm! "1RB1LA_---0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00083 :
    ∀ m ∈ (tm! "1RB0RA_------").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00084 :
    ∀ m ∈ (tm! "1RB1RB_1LB---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00085 :
    ∀ m ∈ (tm! "1RB1LB_1LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00086 :
    ∀ m ∈ (tm! "1RB1LA_0LA1LC_---0LC").completions, m.Halts → m.HaltsWithin 7 := by
  sorry

theorem tiny_class_00087 :
    ∀ m ∈ (tm! "1RB1RA_------").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00088 :
    ∀ m ∈ (tm! "1RB0RA_---0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00089 :
    ∀ m ∈ (tm! "1RB0LC_0RC1LB_1LA---").completions, m.Halts → m.HaltsWithin 8 := by
  sorry

theorem tiny_class_00090 :
    ∀ m ∈ (tm! "1RB0RB_0LC---_0RA---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00091 :
    ∀ m ∈ (tm! "1RB---_1LB1RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00092 :
    ∀ m ∈ (tm! "2RB1LA1RA_---0RA0RB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00093 :
    ∀ m ∈ (tm! "1RB2RA---_2LA0RB---").completions, m.Halts → m.HaltsWithin 11 := by
  sorry

theorem tiny_class_00094 :
    ∀ m ∈ (tm! "1RB---_0LA1RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00095 :
    ∀ m ∈ (tm! "1RB1RB_0LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00096 :
    ∀ m ∈ (tm! "1RB0RA_---0LC_1RB1RC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00097 :
    ∀ m ∈ (tm! "1RB0RB_------").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00098 :
    ∀ m ∈ (tm! "1RB0LB_0LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00099 :
    ∀ m ∈ (tm! "1RB1RB_1LA---").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00100 :
    ∀ m ∈ (tm! "1RB---_1LB1LC_1RA0LA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00101 :
    ∀ m ∈ (tm! "1RB1RC_------_0RA1LB").completions, m.Halts → m.HaltsWithin 8 := by
  sorry

theorem tiny_class_00102 :
    ∀ m ∈ (tm! "1RB0LA_---1RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00103 :
    ∀ m ∈ (tm! "1RB0RC_---1RA_0RA1RC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00104 :
    ∀ m ∈ (tm! "1RB0RC_---0LC_0LB1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00105 :
    ∀ m ∈ (tm! "1RB---_1LA0RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00106 :
    ∀ m ∈ (tm! "1RB1LD_---1RA_0LC1LB_0RB0RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00107 :
    ∀ m ∈ (tm! "1RB0LC_---0RA_---0LC").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00108 :
    ∀ m ∈ (tm! "1RB1LB_---0LB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00109 :
    ∀ m ∈ (tm! "1RB1RB_0LB---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00110 :
    ∀ m ∈ (tm! "1RB1LA_0RC1RB_---1LC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00111 :
    ∀ m ∈ (tm! "1RB1RB_1LA---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00112 :
    ∀ m ∈ (tm! "1RB0RB0RA_---2RB1RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00113 :
    ∀ m ∈ (tm! "1RB---_1LA---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00114 :
    ∀ m ∈ (tm! "1RB---_---1RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00115 :
    ∀ m ∈ (tm! "1RB0LA_------").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00116 :
    ∀ m ∈ (tm! "1RB1LB_---1RA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00117 :
    ∀ m ∈ (tm! "1RB1RA_1LB---_0LC1LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00118 :
    ∀ m ∈ (tm! "1RB---_1LA1RA_---0LC").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00119 :
    ∀ m ∈ (tm! "1RB---0RA_---0LA1LB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00120 :
    ∀ m ∈ (tm! "2RB2RA2LB_---0RA0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00121 :
    ∀ m ∈ (tm! "1RB1LB_0LC1LC_0LA---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00122 :
    ∀ m ∈ (tm! "1RB---_1LB---_0LC1LA").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00123 :
    ∀ m ∈ (tm! "1RB0LB_---1LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00124 :
    ∀ m ∈ (tm! "1RB---_1LA1RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00125 :
    ∀ m ∈ (tm! "1RB---_1LB---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00126 :
    ∀ m ∈ (tm! "1RB2LB2LB_---1LA---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00127 :
    ∀ m ∈ (tm! "1RB1RB_---0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00128 :
    ∀ m ∈ (tm! "1RB0RA_---1LB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00129 :
    ∀ m ∈ (tm! "1RB1LA_1RC1LC_0LA---").completions, m.Halts → m.HaltsWithin 8 := by
  sorry

theorem tiny_class_00130 :
    ∀ m ∈ (tm! "1RB1RA---_2LA---1LA").completions, m.Halts → m.HaltsWithin 9 := by
  sorry

theorem tiny_class_00131 :
    ∀ m ∈ (tm! "1RB0RB_---1LB_0LC0LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00132 :
    ∀ m ∈ (tm! "1RB---_---0RB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00133 :
    ∀ m ∈ (tm! "1RB0LA_---0RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00134 :
    ∀ m ∈ (tm! "1RB0LA_---1RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00135 :
    ∀ m ∈ (tm! "1RB0LA---_2LB2LA0RA").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00136 :
    ∀ m ∈ (tm! "1RB---_0RC---_1LA1LC").completions, m.Halts → m.HaltsWithin 7 := by
  sorry

theorem tiny_class_00137 :
    ∀ m ∈ (tm! "1RB1RB_0RD0LD_0RA0RD_---0LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00138 :
    ∀ m ∈ (tm! "1RB1RC_------_0LA1LC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00139 :
    ∀ m ∈ (tm! "1RB0LB_---1RB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00140 :
    ∀ m ∈ (tm! "1RB---_0LA0RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00141 :
    ∀ m ∈ (tm! "1RB---_0LA0LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00142 :
    ∀ m ∈ (tm! "1RB---_---0LB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00143 :
    ∀ m ∈ (tm! "1RB0LA_---0RA_1RD1LB_1RB1LD").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00144 :
    ∀ m ∈ (tm! "2RB1RB0RA_2LB0LB---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00145 :
    ∀ m ∈ (tm! "1RB0LA_---0RA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00146 :
    ∀ m ∈ (tm! "1RB1LD_---0RD_0RC0RC_1LB1LC").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00147 :
    ∀ m ∈ (tm! "1RB1RC_0LA---_1LA---").completions, m.Halts → m.HaltsWithin 10 := by
  sorry

theorem tiny_class_00148 :
    ∀ m ∈ (tm! "1RB0RD_---1RB_1LB0RA_0LD1RD").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00149 :
    ∀ m ∈ (tm! "1RB---_1LB1LA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00150 :
    ∀ m ∈ (tm! "1RB---_---0LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00151 :
    ∀ m ∈ (tm! "1RB1RB2LA_------2RB").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00152 :
    ∀ m ∈ (tm! "1RB1LA_------").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00153 :
    ∀ m ∈ (tm! "1RB0LA_1LB---").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00154 :
    ∀ m ∈ (tm! "1RB1RA0LB_------2RA").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00155 :
    ∀ m ∈ (tm! "1RB---_0LC0LA_---0RC").completions, m.Halts → m.HaltsWithin 7 := by
  sorry

theorem tiny_class_00156 :
    ∀ m ∈ (tm! "1RB0LA_---0LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00157 :
    ∀ m ∈ (tm! "1RB0RB_1RC1LB_------").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00158 :
    ∀ m ∈ (tm! "1RB1LB0RB_2LA0LB---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00159 :
    ∀ m ∈ (tm! "1RB1RD_1LD1RB_0RB0RA_---1LD").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00160 :
    ∀ m ∈ (tm! "1RB1RB_1RC0LC_------").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00161 :
    ∀ m ∈ (tm! "1RB0LB_1LA---").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00162 :
    ∀ m ∈ (tm! "1RB1RB_0LD1LC_0LC1LA_0LA---").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00163 :
    ∀ m ∈ (tm! "1RB---_0LA---").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00164 :
    ∀ m ∈ (tm! "1RB1LB_---1LC_1LC0LC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00165 :
    ∀ m ∈ (tm! "2RB2LA2RB_---0RB2LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00166 :
    ∀ m ∈ (tm! "1RB0RB_---1LA_1LA1RB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00167 :
    ∀ m ∈ (tm! "1RB---_---1LB").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00168 :
    ∀ m ∈ (tm! "1RB0RA_---0LB_1LB1LA").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00169 :
    ∀ m ∈ (tm! "1RB1RA_0RC---_1LD0LB_1LD1LA").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00170 :
    ∀ m ∈ (tm! "1RB1RA_------").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00171 :
    ∀ m ∈ (tm! "2RB1LB0LA_---0RB1LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00172 :
    ∀ m ∈ (tm! "1RB---_---1LA").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00173 :
    ∀ m ∈ (tm! "2RB2RA---_---1RA1RB").completions, m.Halts → m.HaltsWithin 6 := by
  sorry

theorem tiny_class_00174 :
    ∀ m ∈ (tm! "1RB1RA_0RC0RC_---1LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00175 :
    ∀ m ∈ (tm! "1RB1RD_---0LB_0LC1RC_1RC0LC").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00176 :
    ∀ m ∈ (tm! "2RB0LA---_---2RB0LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00177 :
    ∀ m ∈ (tm! "2RB---0RA_1LA0LB2LA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00178 :
    ∀ m ∈ (tm! "1RB---_1LA---").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00179 :
    ∀ m ∈ (tm! "1RB0RB_---0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00180 :
    ∀ m ∈ (tm! "1RB1RC_1LC---_0LB1RC").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00181 :
    ∀ m ∈ (tm! "1RB1RA_---1LB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00182 :
    ∀ m ∈ (tm! "2RB1RB2LA_------2RB").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00183 :
    ∀ m ∈ (tm! "2RB1RA2RA_---1RB1RB").completions, m.Halts → m.HaltsWithin 1 := by
  sorry

theorem tiny_class_00184 :
    ∀ m ∈ (tm! "1RB0LC_---0LD_1LD0LD_0LC0LA").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00185 :
    ∀ m ∈ (tm! "1RB------_0LA1RA0RB").completions, m.Halts → m.HaltsWithin 4 := by
  sorry

theorem tiny_class_00186 :
    ∀ m ∈ (tm! "1RB---2LA_---1RB2RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00187 :
    ∀ m ∈ (tm! "1RB1RB_0LC1RB_---0LB").completions, m.Halts → m.HaltsWithin 5 := by
  sorry

theorem tiny_class_00188 :
    ∀ m ∈ (tm! "1RB0LA_---0LB").completions, m.Halts → m.HaltsWithin 2 := by
  sorry

theorem tiny_class_00189 :
    ∀ m ∈ (tm! "1RB0LA_0LB0RC_---1RA").completions, m.Halts → m.HaltsWithin 3 := by
  sorry

theorem tiny_class_00190 :
    ∀ m ∈ (tm! "1RB1LA_---0LA_0LA0RC").completions, m.Halts → m.HaltsWithin 1 := by
  sorry
