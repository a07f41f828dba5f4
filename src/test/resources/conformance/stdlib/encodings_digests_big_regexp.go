package main

import (
	"bytes"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/binary"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"hash/adler32"
	"hash/crc32"
	"html"
	"io"
	"io/ioutil"
	"math/big"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"unicode/utf16"
)

func main() {
	fmt.Printf("%x %x %x\n", md5.Sum([]byte("hi")), sha1.Sum([]byte("hi")), sha256.Sum256([]byte("hi")))
	fmt.Printf("%x\n", sha512.Sum512(nil))
	h := sha256.New()
	io.WriteString(h, "a")
	h.Write([]byte("b"))
	fmt.Println(hex.EncodeToString(h.Sum(nil)), h.Size(), h.BlockSize())
	for _, s := range []string{"", "a", "ab", "abc", "abcd", "\xff\xfe\xfd"} {
		e := base64.StdEncoding.EncodeToString([]byte(s))
		u := base64.RawURLEncoding.EncodeToString([]byte(s))
		d, err := base64.StdEncoding.DecodeString(e)
		fmt.Println(e, u, string(d) == s, err)
	}
	for _, s := range []string{"YQ", "YQ=", "YQ==", "YQ===", "Y!==", "YWJ\nj", "=", "A", "YWI=x"} {
		d, err := base64.StdEncoding.DecodeString(s)
		d2, err2 := base64.RawStdEncoding.DecodeString(s)
		fmt.Println(d, err, d2, err2)
	}
	for _, s := range []string{"00ff", "0", "zz", "0g", "ABCD"} {
		d, err := hex.DecodeString(s)
		fmt.Println(d, err)
	}
	fmt.Print(hex.Dump([]byte("hello, world! 1234567890")))
	b := make([]byte, 8)
	binary.LittleEndian.PutUint32(b, 0x01020304)
	binary.BigEndian.PutUint16(b[4:], 0xabcd)
	fmt.Println(b, binary.BigEndian.Uint64(b), binary.AppendUvarint(nil, 300), binary.LittleEndian)
	v, n := binary.Varint(binary.AppendVarint(nil, -12345))
	fmt.Println(v, n, crc32.ChecksumIEEE([]byte("hello")), adler32.Checksum([]byte("hello")))
	r := csv.NewReader(strings.NewReader("a,b,c\n1,\"x \"\"y\"\"\nz\",3\n\n,,\n"))
	recs, err := r.ReadAll()
	fmt.Printf("%q %v\n", recs, err)
	_, err = csv.NewReader(strings.NewReader("a,b\n1,2,3\n")).ReadAll()
	fmt.Println(err)
	_, err = csv.NewReader(strings.NewReader("a,b\"c\n")).ReadAll()
	fmt.Println(err)
	_, err = csv.NewReader(strings.NewReader("a,\"bc\nd")).ReadAll()
	fmt.Println(err)
	w := csv.NewWriter(os.Stdout)
	w.Write([]string{"a", "b c", "d,e", "f\"g", "", " x"})
	w.Flush()
	fmt.Println(path.Join("a", "../b", "/c"), path.Clean("/../a//b/./c/.."), path.Base("/x/y.go"), path.Ext("y.tar.gz"), path.Dir("/a/b"), path.IsAbs("/a"))
	for _, p := range [][2]string{{"*.go", "a.go"}, {"a?c", "abc"}, {"[a-c]x", "bx"}, {"[^a]", "a"}, {"[", "a"}, {"a*b*c", "axxbyyc"}, {"*", "a/b"}, {"\\*", "*"}, {"a[", "b"}, {"[a-]", "a"}} {
		m, err := filepath.Match(p[0], p[1])
		fmt.Print(m, err, " ")
	}
	rel, err := filepath.Rel("/a/b", "/a/c/d")
	fmt.Println(rel, err, filepath.Join("x", "y"), filepath.SplitList("a:b"))
	all, _ := ioutil.ReadAll(bytes.NewReader([]byte("x")))
	fmt.Println(string(all), html.EscapeString("<a b=\"c\">&'"), html.UnescapeString("&lt;&amp;&#39;"), utf16.Encode([]rune("a😀")), string(utf16.Decode([]uint16{97, 0xd83d, 0xde00, 0xd800})))

	x := new(big.Int)
	x.SetString("123456789012345678901234567890", 10)
	y := big.NewInt(-987654321)
	z := new(big.Int)
	fmt.Println(z.Add(x, y), z.Sub(x, y), z.Mul(x, y), z.Quo(x, y), z.Rem(x, y), z.Div(x, y), z.Mod(x, y), z.Neg(x), x.Cmp(y), y.Sign())
	fmt.Println(z.Exp(big.NewInt(2), big.NewInt(200), nil), z.Exp(big.NewInt(3), big.NewInt(1000), big.NewInt(97)), z.Lsh(y, 70), z.Rsh(y, 3), z.Sqrt(x), z.GCD(nil, nil, x, big.NewInt(30)), x.BitLen(), x.ProbablyPrime(10), big.NewInt(97).ProbablyPrime(5))
	fmt.Printf("%d|%x|%X|%o|%b|%40d|%-35d|%040d|%+d|%#x|%s|%v|%q\n", x, x, x, y, y, x, x, x, x, y, y, y, big.NewInt(65))
	q, m := new(big.Int).DivMod(big.NewInt(-7), big.NewInt(2), new(big.Int))
	fmt.Println(q, m, z.And(x, y), z.Or(x, y), z.Xor(x, y), z.Not(y), y.Int64(), y.IsInt64(), x.IsInt64(), x.Text(36), y.Bytes(), z.SetBit(big.NewInt(0), 70, 1), y.TrailingZeroBits())
	a, bb := new(big.Int), new(big.Int)
	g := new(big.Int).GCD(a, bb, big.NewInt(240), big.NewInt(46))
	fmt.Println(g, a, bb, z.ModInverse(big.NewInt(3), big.NewInt(11)), z.Binomial(10, 3), z.MulRange(1, 20))
	_, ok := new(big.Int).SetString("12x", 10)
	hx, _ := new(big.Int).SetString("0xff", 0)
	fmt.Println(ok, hx, new(big.Int))
	ra := big.NewRat(3, -6)
	rb := big.NewRat(5, 7)
	fmt.Println(ra, rb, new(big.Rat).Add(ra, rb), new(big.Rat).Mul(ra, rb), new(big.Rat).Quo(ra, rb), ra.Cmp(rb), rb.FloatString(5), ra.RatString(), big.NewRat(4, 2).RatString())
	f, exact := rb.Float64()
	fmt.Println(f, exact, new(big.Rat).SetFloat64(0.75))

	for _, re := range []string{`a+b`, `(\w+)@(\w+)\.com`, `(?i)HELLO`, `^\d+$`, `(?m)^l\w*$`, `[[:alpha:]]+`, `(?P<year>\d{4})-(?P<month>\d\d)`, `a|b|`, `x*`, `[^a-z\s]+`, `\bfoo\b`, `日.`, `(a)(b)?`, `\.`, `[\]\-a]`, `(?s)a.b`, `a.b`, `\pL+`, `\p{Greek}`, `[a-c]{2,3}?`} {
		r := regexp.MustCompile(re)
		for _, s := range []string{"aab ab b", "me@x.com, you@y.com", "say Hello", "12345", "line1\nline2", "2024-05-06 1999-12", "", "foo food foo", "日本 日x", "a\nb", "αβγ abc", "x-]a"} {
			fmt.Print(r.MatchString(s), r.FindStringIndex(s), r.FindStringSubmatch(s), r.FindAllString(s, -1), r.FindAllStringSubmatchIndex(s, 2), " ", r.ReplaceAllString(s, "<$0$1>"), r.Split(s, -1), ";")
		}
		fmt.Println(r.NumSubexp(), r.SubexpNames(), r)
	}
	for _, re := range []string{`(`, `)`, `a**`, `*a`, `[a`, `a{1001}`, `\`, `(?=x)`, `[b-a]`, `\8`, `(?P<n>a)(?P<n>b)`, `a{2,1}`, `[[:foo:]]`, `\pX`, `(?P<>a)`, `x{2}{3}`, `\y`} {
		_, err := regexp.Compile(re)
		fmt.Println(err)
	}
	re := regexp.MustCompile(`(\w)(\w*)`)
	fmt.Println(re.ReplaceAllString("hello world", "${2}$1-"), re.ReplaceAllStringFunc("ab cd", strings.ToUpper), re.ReplaceAllLiteralString("ab", "$1"), regexp.QuoteMeta("a.b*c"), string(re.ReplaceAll([]byte("xy"), []byte("$2"))))
}
