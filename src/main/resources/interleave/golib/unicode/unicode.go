// Package unicode knows what runes are.
package unicode

const (
	MaxRune         = '\U0010FFFF'
	ReplacementChar = '\uFFFD'
	MaxASCII        = '\u007F'
	MaxLatin1       = '\u00FF'
	Version         = "15.0.0"
)

const (
	UpperCase = iota
	LowerCase
	TitleCase
	MaxCase
)

func IsLetter(r rune) bool
func IsDigit(r rune) bool
func IsNumber(r rune) bool
func IsSpace(r rune) bool
func IsUpper(r rune) bool
func IsLower(r rune) bool
func IsTitle(r rune) bool
func IsPunct(r rune) bool
func IsSymbol(r rune) bool
func IsControl(r rune) bool
func IsMark(r rune) bool
func IsPrint(r rune) bool
func IsGraphic(r rune) bool
func ToUpper(r rune) rune
func ToLower(r rune) rune
func ToTitle(r rune) rune
func SimpleFold(r rune) rune

func To(_case int, r rune) rune {
	switch _case {
	case UpperCase:
		return ToUpper(r)
	case LowerCase:
		return ToLower(r)
	case TitleCase:
		return ToTitle(r)
	}
	return ReplacementChar
}

type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}

type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}

// A RangeTable is a set of runes: ranges, or one of those below by its name.
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
	name        string
}

func isIn(name string, r rune) bool

func Is(table *RangeTable, r rune) bool {
	if table.name != "" {
		return isIn(table.name, r)
	}
	for _, t := range table.R16 {
		if u := uint32(r); uint32(t.Lo) <= u && u <= uint32(t.Hi) {
			return t.Stride <= 1 || (u-uint32(t.Lo))%uint32(t.Stride) == 0
		}
	}
	for _, t := range table.R32 {
		if u := uint32(r); t.Lo <= u && u <= t.Hi {
			return t.Stride <= 1 || (u-t.Lo)%t.Stride == 0
		}
	}
	return false
}

func In(r rune, tables ...*RangeTable) bool {
	for _, t := range tables {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsOneOf(tables []*RangeTable, r rune) bool { return In(r, tables...) }

type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta [MaxCase]rune
}

// A SpecialCase is a language's own rules for upper and lower case.
type SpecialCase []CaseRange

func (special SpecialCase) to(_case int, r rune) rune {
	for _, c := range special {
		if c.Lo <= uint32(r) && uint32(r) <= c.Hi {
			return r + c.Delta[_case]
		}
	}
	return To(_case, r)
}

func (special SpecialCase) ToUpper(r rune) rune { return special.to(UpperCase, r) }
func (special SpecialCase) ToLower(r rune) rune { return special.to(LowerCase, r) }
func (special SpecialCase) ToTitle(r rune) rune { return special.to(TitleCase, r) }

var TurkishCase SpecialCase = SpecialCase{
	{0x49, 0x49, [MaxCase]rune{0, 0x131 - 0x49, 0}},
	{0x69, 0x69, [MaxCase]rune{0x130 - 0x69, 0, 0x130 - 0x69}},
	{0x130, 0x130, [MaxCase]rune{0, 0x69 - 0x130, 0}},
	{0x131, 0x131, [MaxCase]rune{0x49 - 0x131, 0, 0x49 - 0x131}},
}

func table(name string) *RangeTable { return &RangeTable{name: name} }

// Categories and scripts.
var (
	Letter      = table("L")
	L           = table("L")
	Upper       = table("Lu")
	Lu          = table("Lu")
	Lower       = table("Ll")
	Ll          = table("Ll")
	Title       = table("Lt")
	Lt          = table("Lt")
	Lm          = table("Lm")
	Lo          = table("Lo")
	Mark        = table("M")
	M           = table("M")
	Mn          = table("Mn")
	Mc          = table("Mc")
	Me          = table("Me")
	Number      = table("N")
	N           = table("N")
	Digit       = table("Nd")
	Nd          = table("Nd")
	Nl          = table("Nl")
	No          = table("No")
	Punct       = table("P")
	P           = table("P")
	Pc          = table("Pc")
	Pd          = table("Pd")
	Ps          = table("Ps")
	Pe          = table("Pe")
	Pi          = table("Pi")
	Pf          = table("Pf")
	Po          = table("Po")
	Symbol      = table("S")
	S           = table("S")
	Sm          = table("Sm")
	Sc          = table("Sc")
	Sk          = table("Sk")
	So          = table("So")
	Space       = table("Z")
	Z           = table("Z")
	Zs          = table("Zs")
	Zl          = table("Zl")
	Zp          = table("Zp")
	Other       = table("C")
	C           = table("C")
	Cc          = table("Cc")
	Cf          = table("Cf")
	Cs          = table("Cs")
	Co          = table("Co")
	White_Space = table("White_Space")
	Latin       = table("Latin")
	Greek       = table("Greek")
	Cyrillic    = table("Cyrillic")
	Armenian    = table("Armenian")
	Hebrew      = table("Hebrew")
	Arabic      = table("Arabic")
	Devanagari  = table("Devanagari")
	Bengali     = table("Bengali")
	Thai        = table("Thai")
	Tibetan     = table("Tibetan")
	Georgian    = table("Georgian")
	Hangul      = table("Hangul")
	Ethiopic    = table("Ethiopic")
	Cherokee    = table("Cherokee")
	Mongolian   = table("Mongolian")
	Hiragana    = table("Hiragana")
	Katakana    = table("Katakana")
	Bopomofo    = table("Bopomofo")
	Han         = table("Han")
	Common      = table("Common")
	Inherited   = table("Inherited")
	Tamil       = table("Tamil")
	Telugu      = table("Telugu")
	Khmer       = table("Khmer")
	Lao         = table("Lao")
	Braille     = table("Braille")
	Gothic      = table("Gothic")
	Runic       = table("Runic")
)
