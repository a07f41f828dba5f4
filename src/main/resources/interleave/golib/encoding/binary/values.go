package binary

import (
	"errors"
	"io"
	"math"
	"reflect"
)

var errBufferTooSmall = errors.New("buffer too small")

// Size is the number of bytes that a value is written in; -1 when it has no fixed size.
func Size(v any) int { return sizeOf(reflect.Indirect(reflect.ValueOf(v))) }

func sizeOf(v reflect.Value) int {
	switch v.Kind() {
	case reflect.Invalid:
		return -1
	case reflect.Slice:
		if each := sizeOfType(v.Type().Elem()); each >= 0 {
			return each * v.Len()
		}
		return -1
	}
	return sizeOfType(v.Type())
}

// sizeOfType counts what is written: no gaps between fields.
func sizeOfType(t reflect.Type) int {
	switch k := t.Kind(); k {
	case reflect.Array:
		if each := sizeOfType(t.Elem()); each >= 0 {
			return each * t.Len()
		}
		return -1
	case reflect.Struct:
		sum := 0
		for i := range t.NumField() {
			size := sizeOfType(t.Field(i).Type)
			if size < 0 {
				return -1
			}
			sum += size
		}
		return sum
	case reflect.Int, reflect.Uint, reflect.Uintptr:
		return -1
	default:
		if k == reflect.Bool || reflect.Int8 <= k && k <= reflect.Complex128 {
			return int(t.Size())
		}
		return -1
	}
}

// sizeOfNumber is the size of a predeclared type of numbers or of bool; of others it is -1.
func sizeOfNumber(t reflect.Type) int {
	if t.PkgPath() != "" || t.Kind() > reflect.Float64 {
		return -1
	}
	return sizeOfType(t)
}

// nilNumber is the size of the number that data would point to if it were not nil: it is known
// before anybody misses the number.
func nilNumber(data any) int {
	v := reflect.ValueOf(data)
	if v.Kind() != reflect.Pointer || !v.IsNil() || v.Type().Name() != "" {
		return -1
	}
	return sizeOfNumber(v.Type().Elem())
}

// wasted is how many bytes are asked for before it shows that data is a number, which nothing can
// be read into.
func wasted(data any) int {
	if data == nil {
		return 0
	}
	return max(0, sizeOfNumber(reflect.TypeOf(data)))
}

// dereferenceNil panics as the use of a nil pointer does.
func dereferenceNil() {
	var none *int
	*none = 0
}

// target is what a pointer points to, or a slice: what can be read into.
func target(data any) (v reflect.Value, size int) {
	if size := nilNumber(data); size >= 0 {
		return reflect.Value{}, size
	}
	v = reflect.ValueOf(data)
	switch v.Kind() {
	case reflect.Pointer:
		v = v.Elem()
	case reflect.Slice:
	default:
		return v, -1
	}
	return v, sizeOf(v)
}

func invalid(operation string, data any) error {
	return errors.New("binary." + operation + ": invalid type " + reflect.TypeOf(data).String())
}

func notFixed(operation string, data any) error {
	return errors.New("binary." + operation + ": some values are not fixed-sized in type " +
		reflect.TypeOf(data).String())
}

// Read reads into what a pointer points to, or into the elements of a slice. The error is io.EOF
// only when there was nothing at all.
func Read(r io.Reader, order ByteOrder, data any) error {
	v, size := target(data)
	if size < 0 {
		if _, err := io.ReadFull(r, make([]byte, wasted(data))); err != nil {
			return err
		}
		return invalid("Read", data)
	}
	buf := make([]byte, size)
	if _, err := io.ReadFull(r, buf); err != nil {
		return err
	}
	decode(buf, order, v)
	return nil
}

// Decode takes a value from the beginning of buf, and says how long it was.
func Decode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := target(data)
	if size < 0 {
		if len(buf) < wasted(data) {
			return 0, errBufferTooSmall
		}
		return 0, invalid("Decode", data)
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	if size == 0 || !fillBytes(data, buf) {
		decode(buf[:size], order, v)
	}
	return size, nil
}

// fillBytes fills slices whose elements are a byte each as Go 1.23 does: with all of buf, which
// panics when that is too long.
func fillBytes(data any, buf []byte) bool {
	switch to := data.(type) {
	case []bool:
		for i, x := range buf {
			to[i] = x != 0
		}
		return true
	case []int8:
		for i, x := range buf {
			to[i] = int8(x)
		}
		return true
	}
	return false
}

// source is what is written: a value, or what a pointer points to.
func source(data any) (v reflect.Value, size int) {
	if size := nilNumber(data); size >= 0 {
		return reflect.Value{}, size
	}
	v = reflect.Indirect(reflect.ValueOf(data))
	return v, sizeOf(v)
}

// Write writes a value, or what a pointer points to, at once.
func Write(w io.Writer, order ByteOrder, data any) error {
	if bytes, ok := data.([]byte); ok && len(bytes) > 0 {
		_, err := w.Write(bytes)
		return err
	}
	v, size := source(data)
	if size < 0 {
		return notFixed("Write", data)
	}
	buf := make([]byte, size)
	encode(buf, order, v)
	_, err := w.Write(buf)
	return err
}

// Encode puts a value at the beginning of buf, and says how long it was.
func Encode(buf []byte, order ByteOrder, data any) (int, error) {
	v, size := source(data)
	if size < 0 {
		return 0, notFixed("Encode", data)
	}
	if len(buf) < size {
		return 0, errBufferTooSmall
	}
	encode(buf[:size], order, v)
	return size, nil
}

// Append puts a value behind buf.
func Append(buf []byte, order ByteOrder, data any) ([]byte, error) {
	v, size := source(data)
	if size < 0 {
		return nil, notFixed("Append", data)
	}
	at := len(buf)
	buf = append(buf, make([]byte, size)...)
	encode(buf[at:], order, v)
	return buf, nil
}

// isPadding says whether a field only takes room. Other fields must be exported to be read.
func isPadding(t reflect.Type, field int, v reflect.Value) bool {
	return !v.CanSet() && t.Field(field).Name == "_"
}

// decode fills v from the beginning of b, and returns what is left of b.
func decode(b []byte, order ByteOrder, v reflect.Value) []byte {
	switch k := v.Kind(); k {
	case reflect.Invalid:
		dereferenceNil()
	case reflect.Slice, reflect.Array:
		if to, ok := bytesOf(v); ok {
			return b[copy(to, b):]
		}
		for i := range v.Len() {
			b = decode(b, order, v.Index(i))
		}
		return b
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if field := v.Field(i); isPadding(t, i, field) {
				b = b[sizeOf(field):]
			} else {
				b = decode(b, order, field)
			}
		}
		return b
	case reflect.Bool:
		v.SetBool(b[0] != 0)
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		size := int(v.Type().Size())
		shift := 64 - 8*size
		v.SetInt(int64(number(b, order, size)<<shift) >> shift)
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(number(b, order, int(v.Type().Size())))
	case reflect.Float32, reflect.Float64:
		v.SetFloat(float(b, order, int(v.Type().Size())))
	case reflect.Complex64, reflect.Complex128:
		half := int(v.Type().Size()) / 2
		re := float(b, order, half)
		v.SetComplex(complex(re, float(b[half:], order, half)))
	}
	return b[v.Type().Size():]
}

// bytesOf is the memory of a slice of plain bytes.
func bytesOf(v reflect.Value) ([]byte, bool) {
	if v.Kind() != reflect.Slice || !v.CanInterface() {
		return nil, false
	}
	bytes, ok := v.Interface().([]byte)
	return bytes, ok
}

func number(b []byte, order ByteOrder, size int) uint64 {
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(order.Uint16(b[:2]))
	case 4:
		return uint64(order.Uint32(b[:4]))
	}
	return order.Uint64(b[:8])
}

func float(b []byte, order ByteOrder, size int) float64 {
	if size == 4 {
		return float64(math.Float32frombits(order.Uint32(b[:4])))
	}
	return math.Float64frombits(order.Uint64(b[:8]))
}

// encode writes v to the beginning of b, and returns what is left of b.
func encode(b []byte, order ByteOrder, v reflect.Value) []byte {
	switch k := v.Kind(); k {
	case reflect.Invalid:
		dereferenceNil()
	case reflect.Slice, reflect.Array:
		if from, ok := bytesOf(v); ok {
			return b[copy(b, from):]
		}
		for i := range v.Len() {
			b = encode(b, order, v.Index(i))
		}
		return b
	case reflect.Struct:
		t := v.Type()
		for i := range v.NumField() {
			if field := v.Field(i); isPadding(t, i, field) {
				size := sizeOf(field)
				clear(b[:size])
				b = b[size:]
			} else {
				b = encode(b, order, field)
			}
		}
		return b
	case reflect.Bool:
		b[0] = 0
		if v.Bool() {
			b[0] = 1
		}
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		putNumber(b, order, int(v.Type().Size()), uint64(v.Int()))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		putNumber(b, order, int(v.Type().Size()), v.Uint())
	case reflect.Float32, reflect.Float64:
		putFloat(b, order, int(v.Type().Size()), v.Float())
	case reflect.Complex64, reflect.Complex128:
		half := int(v.Type().Size()) / 2
		putFloat(b, order, half, real(v.Complex()))
		putFloat(b[half:], order, half, imag(v.Complex()))
	}
	return b[v.Type().Size():]
}

func putNumber(b []byte, order ByteOrder, size int, x uint64) {
	switch size {
	case 1:
		b[0] = byte(x)
	case 2:
		order.PutUint16(b[:2], uint16(x))
	case 4:
		order.PutUint32(b[:4], uint32(x))
	default:
		order.PutUint64(b[:8], x)
	}
}

func putFloat(b []byte, order ByteOrder, size int, x float64) {
	if size == 4 {
		order.PutUint32(b[:4], math.Float32bits(float32(x)))
	} else {
		order.PutUint64(b[:8], math.Float64bits(x))
	}
}
