package main

import "fmt"

func main() {
	for _, n := range []int{42, -42, 0, 255} {
		fmt.Printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%X|%#x|%o|%#o|%O|%b|%08b|%c|%q|%U|%#U\n",
			n, n, n, n, n, n, n, n, n, n, n, n, n, n, n&0x7f|0x40, n&0x7f|0x40, n&0xff, n&0xff|0x20)
	}
	fmt.Printf("%x %X %#x\n", int64(-255), uint8(200), []int{10, 255})
	fmt.Printf("%3d|%-3d|%03d|\n", []int{1, -2}, []int{1, -2}, []int{1, -2})
	fmt.Printf("%.3d|%8.3d|%-8.3d|%+.3d|%08.3d|%.0d|\n", 7, 7, 7, 7, 7, 0)
	fmt.Printf("%d %d %d %d\n", uint64(1<<64-1), int64(-1<<63), uint8(255), int8(-128))
	fmt.Printf("%d %v %x\n", 'a', 'a', 'a')
	fmt.Printf("%d %d %s\n", []byte("ab"), [2]byte{1, 2}, []byte("ab"))
}
