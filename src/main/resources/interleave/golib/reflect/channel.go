package reflect

func selectCases(channels, values []any, hasDefault bool) (chosen int, ok bool, received any)
func makeChannel(t *rtype, buffer int) any
func closeChannel(place any)

func MakeChan(typ Type, buffer int) Value {
	if typ.Kind() != Chan {
		panic("reflect.MakeChan of non-chan type") //= value.go:3221
	}
	if buffer < 0 {
		panic("reflect.MakeChan: negative buffer size") //= value.go:3224
	}
	if typ.ChanDir() != BothDir {
		panic("reflect.MakeChan: unidirectional channel type") //= value.go:3227
	}
	return Value{place: makeChannel(typ.common(), buffer)}
}

func (v Value) Close() {
	v.must("Close", Chan)
	v.mustBeExported("Close")
	if v.Type().ChanDir()&SendDir == 0 {
		panic("reflect: close of receive-only channel") //= value.go:1182
	}
	closeChannel(v.place)
}

func (v Value) Recv() (x Value, ok bool) {
	v.must("Recv", Chan)
	v.mustBeExported("Recv")
	return v.receive(false)
}

func (v Value) TryRecv() (x Value, ok bool) {
	v.must("TryRecv", Chan)
	v.mustBeExported("TryRecv")
	return v.receive(true)
}

func (v Value) receive(try bool) (Value, bool) {
	if v.Type().ChanDir()&RecvDir == 0 {
		panic("reflect: recv on send-only channel")
	}
	_, ok, place := selectCases([]any{v.place}, []any{nil}, try)
	return Value{place: place}, ok
}

func (v Value) Send(x Value) {
	v.must("Send", Chan)
	v.mustBeExported("Send")
	v.send(x, false)
}

func (v Value) TrySend(x Value) bool {
	v.must("TrySend", Chan)
	v.mustBeExported("TrySend")
	return v.send(x, true)
}

func (v Value) send(x Value, try bool) bool {
	if v.Type().ChanDir()&SendDir == 0 {
		panic("reflect: send on recv-only channel") //= value.go:2289
	}
	x.mustBeExported("Send")
	chosen, _, _ := selectCases([]any{v.place}, []any{x.sendable("reflect.Value.Send", v)}, try)
	return chosen == 0
}

// sendable is a copy of x as a value of the channel's elements.
func (x Value) sendable(context string, channel Value) any {
	elem := elemOf(channel.typ())
	place := fresh(elem)
	store(place, x.assigned(context, elem))
	return place
}

// A SelectDir says what a SelectCase does.
type SelectDir int

const (
	_ SelectDir = iota
	SelectSend
	SelectRecv
	SelectDefault
)

// A SelectCase is one case of a select.
type SelectCase struct {
	Dir  SelectDir
	Chan Value
	Send Value
}

// Select waits for one of the cases, as the statement does.
func Select(cases []SelectCase) (chosen int, recv Value, recvOK bool) {
	if len(cases) > 65536 {
		panic("reflect.Select: too many cases (max 65536)") //= value.go:3079
	}
	fallback := -1
	var channels, values []any
	var indices []int
	for i, c := range cases {
		switch c.Dir {
		case SelectDefault:
			if fallback >= 0 {
				panic("reflect.Select: multiple default cases") //= value.go:3103
			}
			fallback = i
			if c.Chan.IsValid() {
				panic("reflect.Select: default case has Chan value") //= value.go:3107
			}
			if c.Send.IsValid() {
				panic("reflect.Select: default case has Send value") //= value.go:3110
			}
		case SelectSend:
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must("Select", Chan)
			c.Chan.mustBeExported("Select")
			if c.Chan.Type().ChanDir()&SendDir == 0 {
				panic("reflect.Select: SendDir case using recv-only channel") //= value.go:3122
			}
			if !c.Send.IsValid() {
				panic("reflect.Select: SendDir case missing Send value") //= value.go:3128
			}
			c.Send.mustBeExported("Select")
			channels = append(channels, c.Chan.place)
			values = append(values, c.Send.sendable("reflect.Select", c.Chan))
			indices = append(indices, i)
		case SelectRecv:
			if c.Send.IsValid() {
				panic("reflect.Select: RecvDir case has Send value") //= value.go:3143
			}
			if !c.Chan.IsValid() {
				break
			}
			c.Chan.must("Select", Chan)
			c.Chan.mustBeExported("Select")
			if c.Chan.Type().ChanDir()&RecvDir == 0 {
				panic("reflect.Select: RecvDir case using send-only channel") //= value.go:3153
			}
			channels = append(channels, c.Chan.place)
			values = append(values, nil)
			indices = append(indices, i)
		default:
			panic("reflect.Select: invalid Dir") //= value.go:3099
		}
	}
	at, ok, place := selectCases(channels, values, fallback >= 0)
	if at < 0 {
		return fallback, Value{}, false
	}
	return indices[at], Value{place: place}, ok
}
