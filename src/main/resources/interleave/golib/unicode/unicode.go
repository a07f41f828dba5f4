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

func Is(rangeTab *RangeTable, r rune) bool {
	if rangeTab.name != "" {
		return isIn(rangeTab.name, r)
	}
	for _, t := range rangeTab.R16 {
		if u := uint32(r); uint32(t.Lo) <= u && u <= uint32(t.Hi) {
			return t.Stride <= 1 || (u-uint32(t.Lo))%uint32(t.Stride) == 0
		}
	}
	for _, t := range rangeTab.R32 {
		if u := uint32(r); t.Lo <= u && u <= t.Hi {
			return t.Stride <= 1 || (u-t.Lo)%t.Stride == 0
		}
	}
	return false
}

func In(r rune, ranges ...*RangeTable) bool {
	for _, t := range ranges {
		if Is(t, r) {
			return true
		}
	}
	return false
}

func IsOneOf(ranges []*RangeTable, r rune) bool { return In(r, ranges...) }

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
	Letter                 = table("L")
	L                      = table("L")
	Upper                  = table("Lu")
	Lu                     = table("Lu")
	Lower                  = table("Ll")
	Ll                     = table("Ll")
	Title                  = table("Lt")
	Lt                     = table("Lt")
	Lm                     = table("Lm")
	Lo                     = table("Lo")
	Mark                   = table("M")
	M                      = table("M")
	Mn                     = table("Mn")
	Mc                     = table("Mc")
	Me                     = table("Me")
	Number                 = table("N")
	N                      = table("N")
	Digit                  = table("Nd")
	Nd                     = table("Nd")
	Nl                     = table("Nl")
	No                     = table("No")
	Punct                  = table("P")
	P                      = table("P")
	Pc                     = table("Pc")
	Pd                     = table("Pd")
	Ps                     = table("Ps")
	Pe                     = table("Pe")
	Pi                     = table("Pi")
	Pf                     = table("Pf")
	Po                     = table("Po")
	Symbol                 = table("S")
	S                      = table("S")
	Sm                     = table("Sm")
	Sc                     = table("Sc")
	Sk                     = table("Sk")
	So                     = table("So")
	Space                  = table("Z")
	Z                      = table("Z")
	Zs                     = table("Zs")
	Zl                     = table("Zl")
	Zp                     = table("Zp")
	Other                  = table("C")
	C                      = table("C")
	Cc                     = table("Cc")
	Cf                     = table("Cf")
	Cs                     = table("Cs")
	Co                     = table("Co")
	White_Space            = table("White_Space")
	Latin                  = table("Latin")
	Greek                  = table("Greek")
	Cyrillic               = table("Cyrillic")
	Armenian               = table("Armenian")
	Hebrew                 = table("Hebrew")
	Arabic                 = table("Arabic")
	Devanagari             = table("Devanagari")
	Bengali                = table("Bengali")
	Thai                   = table("Thai")
	Tibetan                = table("Tibetan")
	Georgian               = table("Georgian")
	Hangul                 = table("Hangul")
	Ethiopic               = table("Ethiopic")
	Cherokee               = table("Cherokee")
	Mongolian              = table("Mongolian")
	Hiragana               = table("Hiragana")
	Katakana               = table("Katakana")
	Bopomofo               = table("Bopomofo")
	Han                    = table("Han")
	Common                 = table("Common")
	Inherited              = table("Inherited")
	Tamil                  = table("Tamil")
	Telugu                 = table("Telugu")
	Khmer                  = table("Khmer")
	Lao                    = table("Lao")
	Braille                = table("Braille")
	Gothic                 = table("Gothic")
	Runic                  = table("Runic")
	Adlam                  = table("Adlam")
	Ahom                   = table("Ahom")
	Anatolian_Hieroglyphs  = table("Anatolian_Hieroglyphs")
	Avestan                = table("Avestan")
	Balinese               = table("Balinese")
	Bamum                  = table("Bamum")
	Bassa_Vah              = table("Bassa_Vah")
	Batak                  = table("Batak")
	Bhaiksuki              = table("Bhaiksuki")
	Brahmi                 = table("Brahmi")
	Buginese               = table("Buginese")
	Buhid                  = table("Buhid")
	Canadian_Aboriginal    = table("Canadian_Aboriginal")
	Carian                 = table("Carian")
	Caucasian_Albanian     = table("Caucasian_Albanian")
	Chakma                 = table("Chakma")
	Cham                   = table("Cham")
	Chorasmian             = table("Chorasmian")
	Coptic                 = table("Coptic")
	Cuneiform              = table("Cuneiform")
	Cypriot                = table("Cypriot")
	Cypro_Minoan           = table("Cypro_Minoan")
	Deseret                = table("Deseret")
	Dives_Akuru            = table("Dives_Akuru")
	Dogra                  = table("Dogra")
	Duployan               = table("Duployan")
	Egyptian_Hieroglyphs   = table("Egyptian_Hieroglyphs")
	Elbasan                = table("Elbasan")
	Elymaic                = table("Elymaic")
	Glagolitic             = table("Glagolitic")
	Grantha                = table("Grantha")
	Gujarati               = table("Gujarati")
	Gunjala_Gondi          = table("Gunjala_Gondi")
	Gurmukhi               = table("Gurmukhi")
	Hanifi_Rohingya        = table("Hanifi_Rohingya")
	Hanunoo                = table("Hanunoo")
	Hatran                 = table("Hatran")
	Imperial_Aramaic       = table("Imperial_Aramaic")
	Inscriptional_Pahlavi  = table("Inscriptional_Pahlavi")
	Inscriptional_Parthian = table("Inscriptional_Parthian")
	Javanese               = table("Javanese")
	Kaithi                 = table("Kaithi")
	Kannada                = table("Kannada")
	Kawi                   = table("Kawi")
	Kayah_Li               = table("Kayah_Li")
	Kharoshthi             = table("Kharoshthi")
	Khitan_Small_Script    = table("Khitan_Small_Script")
	Khojki                 = table("Khojki")
	Khudawadi              = table("Khudawadi")
	Lepcha                 = table("Lepcha")
	Limbu                  = table("Limbu")
	Linear_A               = table("Linear_A")
	Linear_B               = table("Linear_B")
	Lisu                   = table("Lisu")
	Lycian                 = table("Lycian")
	Lydian                 = table("Lydian")
	Mahajani               = table("Mahajani")
	Makasar                = table("Makasar")
	Malayalam              = table("Malayalam")
	Mandaic                = table("Mandaic")
	Manichaean             = table("Manichaean")
	Marchen                = table("Marchen")
	Masaram_Gondi          = table("Masaram_Gondi")
	Medefaidrin            = table("Medefaidrin")
	Meetei_Mayek           = table("Meetei_Mayek")
	Mende_Kikakui          = table("Mende_Kikakui")
	Meroitic_Cursive       = table("Meroitic_Cursive")
	Meroitic_Hieroglyphs   = table("Meroitic_Hieroglyphs")
	Miao                   = table("Miao")
	Modi                   = table("Modi")
	Mro                    = table("Mro")
	Multani                = table("Multani")
	Myanmar                = table("Myanmar")
	Nabataean              = table("Nabataean")
	Nag_Mundari            = table("Nag_Mundari")
	Nandinagari            = table("Nandinagari")
	New_Tai_Lue            = table("New_Tai_Lue")
	Newa                   = table("Newa")
	Nko                    = table("Nko")
	Nushu                  = table("Nushu")
	Nyiakeng_Puachue_Hmong = table("Nyiakeng_Puachue_Hmong")
	Ogham                  = table("Ogham")
	Ol_Chiki               = table("Ol_Chiki")
	Old_Hungarian          = table("Old_Hungarian")
	Old_Italic             = table("Old_Italic")
	Old_North_Arabian      = table("Old_North_Arabian")
	Old_Permic             = table("Old_Permic")
	Old_Persian            = table("Old_Persian")
	Old_Sogdian            = table("Old_Sogdian")
	Old_South_Arabian      = table("Old_South_Arabian")
	Old_Turkic             = table("Old_Turkic")
	Old_Uyghur             = table("Old_Uyghur")
	Oriya                  = table("Oriya")
	Osage                  = table("Osage")
	Osmanya                = table("Osmanya")
	Pahawh_Hmong           = table("Pahawh_Hmong")
	Palmyrene              = table("Palmyrene")
	Pau_Cin_Hau            = table("Pau_Cin_Hau")
	Phags_Pa               = table("Phags_Pa")
	Phoenician             = table("Phoenician")
	Psalter_Pahlavi        = table("Psalter_Pahlavi")
	Rejang                 = table("Rejang")
	Samaritan              = table("Samaritan")
	Saurashtra             = table("Saurashtra")
	Sharada                = table("Sharada")
	Shavian                = table("Shavian")
	Siddham                = table("Siddham")
	SignWriting            = table("SignWriting")
	Sinhala                = table("Sinhala")
	Sogdian                = table("Sogdian")
	Sora_Sompeng           = table("Sora_Sompeng")
	Soyombo                = table("Soyombo")
	Sundanese              = table("Sundanese")
	Syloti_Nagri           = table("Syloti_Nagri")
	Syriac                 = table("Syriac")
	Tagalog                = table("Tagalog")
	Tagbanwa               = table("Tagbanwa")
	Tai_Le                 = table("Tai_Le")
	Tai_Tham               = table("Tai_Tham")
	Tai_Viet               = table("Tai_Viet")
	Takri                  = table("Takri")
	Tangsa                 = table("Tangsa")
	Tangut                 = table("Tangut")
	Thaana                 = table("Thaana")
	Tifinagh               = table("Tifinagh")
	Tirhuta                = table("Tirhuta")
	Toto                   = table("Toto")
	Ugaritic               = table("Ugaritic")
	Vai                    = table("Vai")
	Vithkuqi               = table("Vithkuqi")
	Wancho                 = table("Wancho")
	Warang_Citi            = table("Warang_Citi")
	Yezidi                 = table("Yezidi")
	Yi                     = table("Yi")
	Zanabazar_Square       = table("Zanabazar_Square")
)
