import Lemmata.Turing

theorem bouncer_00001 :
    ¬ (tm! "1RB1LA0LA_0LA2RA2RZ").Halts := by
  sorry

theorem bouncer_00002 :
    ¬ (tm! "1RB2LA1RA1RA_2LA0RB3RA0RZ").Halts := by
  sorry

theorem bouncer_00003 :
    (tm! "2RB0RB0RC_1LB2LZ0RC_2RC1LC0LC").Halts := by
  sorry

theorem bouncer_00004 :
    ¬ (tm! "1RB2RB2RZ_1LB1RA0LA").Halts := by
  sorry

theorem bouncer_00005 :
    ¬ (tm! "2RB0RB1LA_0LA2RB0RZ").Halts := by
  sorry

theorem bouncer_00006 :
    ¬ (tm! "1RB0RA_1RZ0RA").Halts := by
  sorry

theorem bouncer_00007 :
    ¬ (tm! "1RB2LA0RB_2LA0LZ1RB").Halts := by
  sorry

theorem bouncer_00008 :
    (tm! "1RB1LB_1LC0RB_1LC1RB_0RZ0RD").Halts := by
  sorry

theorem bouncer_00009 :
    ¬ (tm! "1RB1LB2LB0LZ_1LA2RB1LB1LB").Halts := by
  sorry

theorem bouncer_00010 :
    ¬ (tm! "1RB0LC_0LA0RB_1LA0RZ").Halts := by
  sorry

theorem bouncer_00011 :
    ¬ (tm! "3RB1RZ1RB0LB_1LB0RB3RB3RB").Halts := by
  sorry

theorem bouncer_00012 :
    ¬ (tm! "1RB1LA_1LA1RB_1RB1LC_0RB1RZ").Halts := by
  sorry

theorem bouncer_00013 :
    ¬ (tm! "1RB0LB_0RZ1RB").Halts := by
  sorry

theorem bouncer_00014 :
    ¬ (tm! "1RB0LB1LZ_1LA0RA1LA").Halts := by
  sorry

theorem bouncer_00015 :
    ¬ (tm! "1RB1LA0RB_0LA1RB0LZ").Halts := by
  sorry

theorem bouncer_00016 :
    (tm! "2RB2LZ2LA_1LB2LA2RB").Halts := by
  sorry

theorem bouncer_00017 :
    ¬ (tm! "1RB2LA1RA_1LB1RA0RC_2RA1RZ2RA").Halts := by
  sorry

theorem bouncer_00018 :
    ¬ (tm! "1RB0LA_0LZ1RB").Halts := by
  sorry

theorem bouncer_00019 :
    ¬ (tm! "2RB2LA2RB_2LA2LZ1RB").Halts := by
  sorry

theorem bouncer_00020 :
    ¬ (tm! "2RB2LA1RA_1LA0RZ2LA").Halts := by
  sorry

theorem bouncer_00021 :
    ¬ (tm! "2RB0RB0LB_2LA1RZ1RA").Halts := by
  sorry

theorem bouncer_00022 :
    ¬ (tm! "2RB0LB2LA_0LA2LZ2RB").Halts := by
  sorry

theorem bouncer_00023 :
    ¬ (tm! "1RB1LA_1LC1RB_0RA1LA_0LB1RZ").Halts := by
  sorry

theorem bouncer_00024 :
    ¬ (tm! "1RB2LB1RB_2LA0RZ0RA_2RB2RC2RB").Halts := by
  sorry

theorem bouncer_00025 :
    ¬ (tm! "1RB0LB_0RZ0RA").Halts := by
  sorry

theorem bouncer_00026 :
    ¬ (tm! "1RB0LB_1LA0RA_1RZ1RA").Halts := by
  sorry

theorem bouncer_00027 :
    (tm! "1RB1LA0RA_0LA1RB1RA_0LA1LA1RZ").Halts := by
  sorry

theorem bouncer_00028 :
    ¬ (tm! "1RB1RZ_1LB1RC_1LB0RC").Halts := by
  sorry

theorem bouncer_00029 :
    ¬ (tm! "1RB0RD_0RC1LC_1LA0LA_1LC0RZ").Halts := by
  sorry

theorem bouncer_00030 :
    ¬ (tm! "2RB0LA0RZ3LA_1LB0RB3RB2RB").Halts := by
  sorry

theorem bouncer_00031 :
    (tm! "1RB1LA_1LA1RC_1RB1RC_1RZ0RA").Halts := by
  sorry

theorem bouncer_00032 :
    ¬ (tm! "1RB0LB1RZ_1LA0RA2LB").Halts := by
  sorry

theorem bouncer_00033 :
    ¬ (tm! "1RB1LA_0LA1RB_0LZ1LB").Halts := by
  sorry

theorem bouncer_00034 :
    ¬ (tm! "1RB1RZ_1LC1RB_1RB1LC_0RB0LA").Halts := by
  sorry

theorem bouncer_00035 :
    (tm! "1RB0LC_0LA0RA_1LA1LZ").Halts := by
  sorry

theorem bouncer_00036 :
    ¬ (tm! "1RB2RA1LA_2LA1LA1LZ").Halts := by
  sorry

theorem bouncer_00037 :
    (tm! "1RB2LB2RA1RB_2LA0RA2LB2LZ").Halts := by
  sorry

theorem bouncer_00038 :
    ¬ (tm! "1RB1RC_1LF1LB_0RC0LZ_0LC1RF_1LB0RF_1RE1RF").Halts := by
  sorry

theorem bouncer_00039 :
    ¬ (tm! "1RB0RA_1LZ0RB").Halts := by
  sorry

theorem bouncer_00040 :
    ¬ (tm! "1RB1LA2RA_2LA1LB0LZ").Halts := by
  sorry

theorem bouncer_00041 :
    (tm! "1RB0LC_0LC1RD_0RZ1LA_1RB1LD").Halts := by
  sorry

theorem bouncer_00042 :
    ¬ (tm! "2RB2LA1RA_1LA2LA2LA_2LA1LZ0LA").Halts := by
  sorry

theorem bouncer_00043 :
    ¬ (tm! "2RB2LB0RB_1LB0RZ2RA").Halts := by
  sorry

theorem bouncer_00044 :
    ¬ (tm! "1RB2LB0RZ_2LA2RB1LB").Halts := by
  sorry

theorem bouncer_00045 :
    (tm! "1RB0RA1RC_2LC1LZ2LA_2RA2LC0LC").Halts := by
  sorry

theorem bouncer_00046 :
    ¬ (tm! "2RB0LZ1LA_0LA2RB1RA_0RB0LA0LA").Halts := by
  sorry

theorem bouncer_00047 :
    (tm! "1RB1LA_1LA1RB_0LB1LZ").Halts := by
  sorry

theorem bouncer_00048 :
    ¬ (tm! "1RB1RA1LC_0LC2RB1RC_0RZ1LA1LC").Halts := by
  sorry

theorem bouncer_00049 :
    ¬ (tm! "1RB1RB_1LC1RC_1LZ1LA").Halts := by
  sorry

theorem bouncer_00050 :
    ¬ (tm! "1RB1RB_1LD1RA_0RD1RZ_1RA1LD").Halts := by
  sorry

theorem bouncer_00051 :
    ¬ (tm! "1RB1RA_0RZ0RA").Halts := by
  sorry

theorem bouncer_00052 :
    ¬ (tm! "1RB1LA1RZ_2LB1RB2LA").Halts := by
  sorry

theorem bouncer_00053 :
    (tm! "3RB3RB1LB1LB_3LA2LA3RZ0RA").Halts := by
  sorry

theorem bouncer_00054 :
    ¬ (tm! "1RB0RZ_0LC0RB_1LA0LC").Halts := by
  sorry

theorem bouncer_00055 :
    ¬ (tm! "1RB2RB1LA_0LA2RB0RZ").Halts := by
  sorry

theorem bouncer_00056 :
    (tm! "1RB2RA0RZ0LB_2LB2LA0RB2LA").Halts := by
  sorry

theorem bouncer_00057 :
    ¬ (tm! "1RB0LA_0LZ0LB").Halts := by
  sorry

theorem bouncer_00058 :
    ¬ (tm! "1RB1LA2RZ_1LA1RB1LB").Halts := by
  sorry

theorem bouncer_00059 :
    (tm! "1RB1LA_0LA1RB_1RB1RZ").Halts := by
  sorry

theorem bouncer_00060 :
    ¬ (tm! "2RB2LZ2LA_0LA2RB2RB").Halts := by
  sorry

theorem bouncer_00061 :
    ¬ (tm! "1RB2RA3RA0LB_3LA2LZ1LB1LA").Halts := by
  sorry

theorem bouncer_00062 :
    ¬ (tm! "1RB1RA1RC_1LB2LC2LZ_0RA1LC2RA").Halts := by
  sorry

theorem bouncer_00063 :
    ¬ (tm! "2RB0LZ1LA_1LA2RB0RB").Halts := by
  sorry

theorem bouncer_00064 :
    ¬ (tm! "1RB1LA_1LA1RE_1RD0LD_0LZ0LA_1RF1RB_0RB0RF").Halts := by
  sorry

theorem bouncer_00065 :
    (tm! "2RB2RB1LA_0LA2RA1RZ").Halts := by
  sorry

theorem bouncer_00066 :
    ¬ (tm! "1RB2LA2LA_0LA0RB2RB_1RB0RA2LZ").Halts := by
  sorry

theorem bouncer_00067 :
    ¬ (tm! "1RB1LA_0LA1RB_0RB0RA_0LC0RZ").Halts := by
  sorry

theorem bouncer_00068 :
    ¬ (tm! "2RB0LZ2LA_2LA0RB2RB").Halts := by
  sorry

theorem bouncer_00069 :
    (tm! "1RB0RC0RZ_2LC1RA0LB_2RC1LC0LC").Halts := by
  sorry

theorem bouncer_00070 :
    ¬ (tm! "1RB1LA_0LA1RB_1RA1RC_0LC1LZ").Halts := by
  sorry

theorem bouncer_00071 :
    ¬ (tm! "1RB1LA_1LA1RB_1LC1LZ").Halts := by
  sorry

theorem bouncer_00072 :
    (tm! "2RB0RA1LA_1LA2RB1LZ").Halts := by
  sorry

theorem bouncer_00073 :
    ¬ (tm! "1RB1LA_1LA1RB_1RB1RA_1RD0RZ").Halts := by
  sorry

theorem bouncer_00074 :
    ¬ (tm! "1RB1RA_1RC1LB_1LB0RA_0RD0RZ").Halts := by
  sorry

theorem bouncer_00075 :
    (tm! "1RB2RA1LA_2LB1LA2LZ").Halts := by
  sorry

theorem bouncer_00076 :
    ¬ (tm! "1RB1LA_0LA1RB_1RA0LZ_0RA1RB").Halts := by
  sorry

theorem bouncer_00077 :
    ¬ (tm! "3RB0LA2LA2LA_2LA3LZ3RB2RA").Halts := by
  sorry

theorem bouncer_00078 :
    ¬ (tm! "2RB2LB0RB_2LA2RZ1RB").Halts := by
  sorry

theorem bouncer_00079 :
    ¬ (tm! "1RB0LZ_0LC0LB_1RC1LB_0LC0LD").Halts := by
  sorry

theorem bouncer_00080 :
    ¬ (tm! "1RB0LZ_1LD1RB_0RD0RC_1RB1LD").Halts := by
  sorry

theorem bouncer_00081 :
    ¬ (tm! "2RB2LA1RA_1LB2LZ1RA").Halts := by
  sorry

theorem bouncer_00082 :
    ¬ (tm! "2RB1LZ1LA_1LA2RB2RB").Halts := by
  sorry

theorem bouncer_00083 :
    (tm! "1RB1LA1RB3LZ_3LA1RB1LA1LA").Halts := by
  sorry

theorem bouncer_00084 :
    ¬ (tm! "1RB0LB1LC_2LA0LB0RA_1LC1RB0RZ").Halts := by
  sorry

theorem bouncer_00085 :
    ¬ (tm! "1RB2LA1RA_2LA0LZ1RB").Halts := by
  sorry

theorem bouncer_00086 :
    (tm! "1RB0LB_1LA0RA_0LB0RZ_1RA1RB").Halts := by
  sorry

theorem bouncer_00087 :
    ¬ (tm! "2RB0LC1RA_0LC1LB1RA_0RZ2RA2LA").Halts := by
  sorry

theorem bouncer_00088 :
    ¬ (tm! "1RB0LA1LA_1LB2RA0LZ").Halts := by
  sorry

theorem bouncer_00089 :
    ¬ (tm! "1RB0LB_1LC0RA_1LA0LC_0LZ1RA").Halts := by
  sorry

theorem bouncer_00090 :
    ¬ (tm! "2RB2RZ1LA_1LA2RB1RB").Halts := by
  sorry

theorem bouncer_00091 :
    ¬ (tm! "1RB0LB0RZ_2LB2LA0RB").Halts := by
  sorry

theorem bouncer_00092 :
    (tm! "1RB0LD_1LB1RC_0LZ0RD_0RB0RD").Halts := by
  sorry

theorem bouncer_00093 :
    ¬ (tm! "1RB0LB0RA_1LA0RA0RZ").Halts := by
  sorry

theorem bouncer_00094 :
    ¬ (tm! "1RB1RA_0LC0LB_1RA1LC_1LA0LZ").Halts := by
  sorry

theorem bouncer_00095 :
    ¬ (tm! "2RB1LZ1RB_2LB0RB2LA").Halts := by
  sorry

theorem bouncer_00096 :
    ¬ (tm! "1RB1LA_1LA1RB_0RZ1RB").Halts := by
  sorry

theorem bouncer_00097 :
    ¬ (tm! "2RB2LB2RA_1LB0RB1LA_0LA0LZ0RB").Halts := by
  sorry

theorem bouncer_00098 :
    ¬ (tm! "2RB1LZ2LB_1LA2RC0LB_0RB2RA2LB").Halts := by
  sorry

theorem bouncer_00099 :
    (tm! "2RB2RZ1LA_1LA2RB2LB").Halts := by
  sorry

theorem bouncer_00100 :
    ¬ (tm! "1RB1LA_1LA1RB_0RZ0RA").Halts := by
  sorry

theorem bouncer_00101 :
    ¬ (tm! "1RB1RA2LA_2LB2LC0RB_2LA2RZ1LB").Halts := by
  sorry

theorem bouncer_00102 :
    ¬ (tm! "1RB1RC_1LC1RB_0RB1LC_1RA0RZ_1RE1LB").Halts := by
  sorry

theorem bouncer_00103 :
    ¬ (tm! "1RB1RZ_0LC0RA_1LA1LB").Halts := by
  sorry

theorem bouncer_00104 :
    ¬ (tm! "1RB1LA1RB_0LA1RB0LZ").Halts := by
  sorry

theorem bouncer_00105 :
    (tm! "1RB1LA0RB0LA_1LA1RB2LZ3RB").Halts := by
  sorry

theorem bouncer_00106 :
    (tm! "2RB1RB2RA_2LC1LB0LB_0RA2RZ2LC").Halts := by
  sorry

theorem bouncer_00107 :
    ¬ (tm! "1RB0RB_1LA1LC_1LB1RZ").Halts := by
  sorry

theorem bouncer_00108 :
    ¬ (tm! "2RB1RB1LA_1LA2RB0RZ").Halts := by
  sorry

theorem bouncer_00109 :
    ¬ (tm! "1RB1LD_0LA1RB_0RZ0RD_0LE1LA_0RA0LB").Halts := by
  sorry

theorem bouncer_00110 :
    ¬ (tm! "1RB1RA_0RZ0RB").Halts := by
  sorry

theorem bouncer_00111 :
    (tm! "1RB2LA2LB_0LA0RZ1RB").Halts := by
  sorry

theorem bouncer_00112 :
    (tm! "1RB1LA_0LA1RB_1LC1LD_0RB1LC_1RZ1RE").Halts := by
  sorry

theorem bouncer_00113 :
    ¬ (tm! "2RB1RA0LB_1LA2RB2RZ").Halts := by
  sorry

theorem bouncer_00114 :
    (tm! "1RB3RZ0LB2RB_3LB3LA3RA0RB").Halts := by
  sorry

theorem bouncer_00115 :
    ¬ (tm! "1RB1LA2RA_2LA1LB2RZ").Halts := by
  sorry

theorem bouncer_00116 :
    ¬ (tm! "2RB0LZ1LB_1LA2LB1RB").Halts := by
  sorry

theorem bouncer_00117 :
    ¬ (tm! "1RB1LB_1RZ0RB").Halts := by
  sorry

theorem bouncer_00118 :
    ¬ (tm! "1RB0LC_1RC0RA_1LB1RZ").Halts := by
  sorry

theorem bouncer_00119 :
    ¬ (tm! "1RB2LA1LZ_0LA1LB1RB").Halts := by
  sorry

theorem bouncer_00120 :
    ¬ (tm! "1RB3LB3LB1RB_1LA0RA3RZ0RB").Halts := by
  sorry

theorem bouncer_00121 :
    ¬ (tm! "1RB2RB1LA_0LA2RB2RA_1RZ1RA2RB").Halts := by
  sorry

theorem bouncer_00122 :
    (tm! "1RB1LA_0LA1RB_0RZ1LC").Halts := by
  sorry

theorem bouncer_00123 :
    ¬ (tm! "1RB2LA1LB_2LA2RA1RB_0LZ0RB1RA").Halts := by
  sorry

theorem bouncer_00124 :
    ¬ (tm! "2RB2LB2RB_2LA1LZ1RB").Halts := by
  sorry

theorem bouncer_00125 :
    ¬ (tm! "2RB2RB1LA3RB_0LA2RA1LZ2LA").Halts := by
  sorry

theorem bouncer_00126 :
    ¬ (tm! "1RB0RB_1RZ1LA").Halts := by
  sorry

theorem bouncer_00127 :
    ¬ (tm! "2RB2LA1RA_1LB2LZ2LA").Halts := by
  sorry

theorem bouncer_00128 :
    ¬ (tm! "1RB1LZ_1RC0RC_0LD0RB_1LB1LC").Halts := by
  sorry

theorem bouncer_00129 :
    (tm! "1RB1LA_1RE1RB_0RC1LC_0LE1LB_0LA1LZ").Halts := by
  sorry

theorem bouncer_00130 :
    ¬ (tm! "1RB0RB_0RZ0RA").Halts := by
  sorry

theorem bouncer_00131 :
    ¬ (tm! "1RB1RA_1LC1LZ_1RA1LC").Halts := by
  sorry

theorem bouncer_00132 :
    (tm! "1RB1RZ_1LC0RA_1RB0LB").Halts := by
  sorry

theorem bouncer_00133 :
    (tm! "1RB1RA_1LD0RA_1LB0RC_0RZ1RE_1RB1LE").Halts := by
  sorry

theorem bouncer_00134 :
    ¬ (tm! "1RB1LB2RZ_1LA2RB0RB").Halts := by
  sorry

theorem bouncer_00135 :
    ¬ (tm! "1RB1RZ_0RC1RC_0LC1LA").Halts := by
  sorry

theorem bouncer_00136 :
    ¬ (tm! "2RB0LA2LA_0LA2RZ2RB").Halts := by
  sorry

theorem bouncer_00137 :
    ¬ (tm! "1RB1LA0LA_0LA2RA2LA_1LB0LC2RZ").Halts := by
  sorry

theorem bouncer_00138 :
    ¬ (tm! "1RB0LZ1RA_2LB2LA0RB").Halts := by
  sorry

theorem bouncer_00139 :
    ¬ (tm! "1RB0RZ0LA_2LB1RB0RB").Halts := by
  sorry

theorem bouncer_00140 :
    ¬ (tm! "3RB0LA3LZ3LA_2LB2RB2LA3RB").Halts := by
  sorry

theorem bouncer_00141 :
    ¬ (tm! "1RB1LA_0LA1RB_0LZ0RB_1LD1LD").Halts := by
  sorry

theorem bouncer_00142 :
    (tm! "1RB0LC_0LC1RA_1LZ1LA").Halts := by
  sorry

theorem bouncer_00143 :
    ¬ (tm! "1RB0LB0RZ_2LA2LA0RA").Halts := by
  sorry

theorem bouncer_00144 :
    ¬ (tm! "2RB1RZ0LB3RA_1LB0RB1LA3RA").Halts := by
  sorry

theorem bouncer_00145 :
    ¬ (tm! "1RB1RA_1LZ0LB").Halts := by
  sorry

theorem bouncer_00146 :
    ¬ (tm! "2RB0LZ1LB_2LB1RA1RB").Halts := by
  sorry

theorem bouncer_00147 :
    (tm! "2RB0RZ1LA_1LA2RB1LB").Halts := by
  sorry

theorem bouncer_00148 :
    ¬ (tm! "1RB1RB_1LC1RB_0RB1LC_1RA1LZ").Halts := by
  sorry

theorem bouncer_00149 :
    ¬ (tm! "1RB0LE_0LC0RA_1LE0LE_1RZ1LB_1LA1LF_0RC0RB").Halts := by
  sorry

theorem bouncer_00150 :
    ¬ (tm! "2RB0LZ2RA_1LB0LA1LA").Halts := by
  sorry

theorem bouncer_00151 :
    ¬ (tm! "2RB2LZ2LA_2LA2LB2RB").Halts := by
  sorry

theorem bouncer_00152 :
    ¬ (tm! "1RB0LZ0RB_2LB2LA0RB_2LA2LC0LB").Halts := by
  sorry

theorem bouncer_00153 :
    ¬ (tm! "2RB1RA0LB_2LA0RZ0RA").Halts := by
  sorry

theorem bouncer_00154 :
    ¬ (tm! "2RB2LZ0LB_2LA1RB0RA").Halts := by
  sorry

theorem bouncer_00155 :
    ¬ (tm! "1RB1LA2LA0LZ_1LA1RB2RB1LB").Halts := by
  sorry

theorem bouncer_00156 :
    ¬ (tm! "1RB1RB_1RZ0LB").Halts := by
  sorry

theorem bouncer_00157 :
    (tm! "1RB0LB_1LA0RA_0RZ0LA").Halts := by
  sorry

theorem bouncer_00158 :
    ¬ (tm! "1RB1LA_0LB1RC_0LA1RC_1RZ1LD").Halts := by
  sorry

theorem bouncer_00159 :
    ¬ (tm! "2RB1RB1LA3LZ_1LB3RB2RA1LB").Halts := by
  sorry

theorem bouncer_00160 :
    ¬ (tm! "1RB0RB_1RZ1LB").Halts := by
  sorry

theorem bouncer_00161 :
    ¬ (tm! "1RB1LA_0LA1RB_1LA1RZ").Halts := by
  sorry

theorem bouncer_00162 :
    ¬ (tm! "1RB1LA_0LA1RB_0RC1RA_0RD1LZ").Halts := by
  sorry

theorem bouncer_00163 :
    ¬ (tm! "1RB1LC_1RC1LZ_1LA0LB").Halts := by
  sorry

theorem bouncer_00164 :
    (tm! "1RB2LA0RA3RZ_2LA2LB1RB3RB").Halts := by
  sorry

theorem bouncer_00165 :
    ¬ (tm! "1RB1LB_1RC1LC_1LA0LZ").Halts := by
  sorry

theorem bouncer_00166 :
    ¬ (tm! "1RB1LA0RA_1LA1RB1LZ").Halts := by
  sorry

theorem bouncer_00167 :
    ¬ (tm! "2RB0RZ0RB_2LB2LA1RA").Halts := by
  sorry

theorem bouncer_00168 :
    (tm! "1RB1RZ1LC_2LB1RB0RB_1LB1LC2RA").Halts := by
  sorry

theorem bouncer_00169 :
    ¬ (tm! "1RB0RA_0LZ0RB").Halts := by
  sorry

theorem bouncer_00170 :
    ¬ (tm! "2RB0RA2LA_2LA2RZ2RB").Halts := by
  sorry

theorem bouncer_00171 :
    ¬ (tm! "1RB0RD_1LB1RA_1LA1LZ_0RB0RA").Halts := by
  sorry

theorem bouncer_00172 :
    (tm! "2RB2LA1RA_2RC2LA1RB_1LC1RZ1LB").Halts := by
  sorry

theorem bouncer_00173 :
    ¬ (tm! "2RB1RB2LZ_1LB0RB2RA_1LA1RC1LA").Halts := by
  sorry

theorem bouncer_00174 :
    ¬ (tm! "1RB1LA1LA_0LA1RB0LZ").Halts := by
  sorry

theorem bouncer_00175 :
    ¬ (tm! "1RB1LA1LA_2LC1RB1RA_0RB2RA2LZ").Halts := by
  sorry

theorem bouncer_00176 :
    ¬ (tm! "1RB1RB_0LZ1RA").Halts := by
  sorry

theorem bouncer_00177 :
    ¬ (tm! "1RB1RA_0LC0RZ_0RA1LC").Halts := by
  sorry

theorem bouncer_00178 :
    ¬ (tm! "2RB0LZ2RB_1LB0RB1LA").Halts := by
  sorry

theorem bouncer_00179 :
    ¬ (tm! "2RB3RA1LZ2LA_1LB0RB1LA3LB").Halts := by
  sorry

theorem bouncer_00180 :
    ¬ (tm! "1RB1LA_0LA1RB_0LC1LZ_0LB0RA").Halts := by
  sorry

theorem bouncer_00181 :
    ¬ (tm! "1RB1RA_0RZ1RA").Halts := by
  sorry

theorem bouncer_00182 :
    ¬ (tm! "1RB1LA_0LA1RB_1LZ1RA").Halts := by
  sorry

theorem bouncer_00183 :
    ¬ (tm! "2RB0LA1LA3RA_2LA1RA2LB0RZ").Halts := by
  sorry

theorem bouncer_00184 :
    ¬ (tm! "1RB2RA1LA_2LB2RB0LA_1LC2LZ2LC").Halts := by
  sorry

theorem bouncer_00185 :
    ¬ (tm! "1RB0RB_1LA1LC_0LB1RZ").Halts := by
  sorry

theorem bouncer_00186 :
    (tm! "2RB2RZ2RA_1LB0RB1LA").Halts := by
  sorry

theorem bouncer_00187 :
    (tm! "2RB0RZ1LA_0LA2RB1LC_2RB1RA0LB").Halts := by
  sorry

theorem bouncer_00188 :
    ¬ (tm! "2RB2LC1RA_2LB2RZ1LC_0RA2LC1LA").Halts := by
  sorry

theorem bouncer_00189 :
    (tm! "1RB1LA_1LA1RB_0LZ0RC").Halts := by
  sorry

theorem bouncer_00190 :
    ¬ (tm! "1RB0LD_0LA0RA_0LC0LZ_1LA0LB").Halts := by
  sorry
