// Structured logging: handlers, levels, groups, attributes of all kinds.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"os"
	"time"
)

type User struct {
	ID   int
	Name string
}

type Secret string

func (Secret) LogValue() slog.Value { return slog.StringValue("***") }

type Pt struct{ X, Y int }

func (p Pt) LogValue() slog.Value { return slog.GroupValue(slog.Int("x", p.X), slog.Int("y", p.Y)) }

func main() {
	noTime := func(groups []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey && len(groups) == 0 {
			return slog.Attr{}
		}
		return a
	}
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	slog.Info("default", "a", 1, "b", "two words", slog.Group("g", "x", 1, "y", 2))
	slog.Debug("hidden")
	slog.Warn("w", "k")
	slog.With("p", 1).WithGroup("G").Error("e", "err", errors.New("boom"), 7)
	for _, h := range []slog.Handler{
		slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime, Level: slog.LevelDebug}),
		slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{ReplaceAttr: noTime, Level: slog.LevelDebug}),
	} {
		l := slog.New(h)
		l.Info("hello", "count", 3, "name", "a b", "empty", "", "q", `say "hi"`, "eq", "a=b", "nl", "x\ny", "uni", "é")
		l.Debug("types", "f", 1.5, "b", true, "d", time.Second, "t", time.Date(2024, 1, 2, 3, 4, 5, 678900000, time.UTC), "n", nil, "u", uint8(3), "e", errors.New("bad thing"), "bytes", []byte("xy"))
		l.Warn("structs", "user", User{1, "Ann"}, "ptr", &User{2, "Bob"}, "m", map[string]int{"z": 1, "a": 2}, "s", []int{1, 2}, "secret", Secret("x"), "pt", Pt{1, 2})
		l.With("req", 7).WithGroup("http").With("method", "GET").Info("grp", slog.Int("status", 200), slog.Group("in", "a", 1, slog.Group("deep", "b", 2)))
		l.WithGroup("empty").Info("no attrs")
		l.WithGroup("g1").WithGroup("g2").Info("two", "k", "v")
		l.Info("bad", "odd")
		l.Info("bad2", 5, "k", "v")
		l.Info("inline", slog.Group("", slog.Int("a", 1)), slog.Group("nothing"))
		l.Log(context.Background(), slog.Level(2), "custom")
		l.Log(context.Background(), slog.LevelError+3, "custom<>&")
		l.LogAttrs(context.Background(), slog.LevelInfo, "attrs", slog.String("k", "v"), slog.Duration("d", 1500*time.Millisecond), slog.Any("any", struct{ A, B int }{1, 2}))
		fmt.Println(l.Enabled(context.Background(), slog.LevelDebug-1))
	}
	var lv slog.LevelVar
	lv.Set(slog.LevelWarn)
	l := slog.New(slog.NewTextHandler(os.Stdout, &slog.HandlerOptions{Level: &lv, ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
		switch a.Key {
		case "time":
			return slog.Attr{}
		case "level":
			return slog.String("LVL", a.Value.String())
		case "pw":
			a.Value = slog.StringValue("x")
		}
		return a
	}}))
	l.Info("no")
	l.Error("yes", "pw", "secret", slog.Group("g", "pw", 1))
	slog.SetDefault(l)
	lv.Set(slog.LevelInfo)
	slog.Info("via default")
	log.Print("via log")
	fmt.Println(slog.LevelInfo, slog.Level(-5), &lv, slog.Int("a", 1), slog.KindGroup, slog.AnyValue(3).Kind())
	var lev slog.Level
	fmt.Println(lev.UnmarshalText([]byte("warn+2")), lev, lev.UnmarshalText([]byte("nope")))
	slog.NewLogLogger(l.Handler(), slog.LevelError).Println("ll")
	src := slog.New(slog.NewJSONHandler(os.Stdout, &slog.HandlerOptions{AddSource: true, ReplaceAttr: func(g []string, a slog.Attr) slog.Attr {
		if a.Key == "time" {
			return slog.Attr{}
		}
		if s, ok := a.Value.Any().(*slog.Source); ok {
			s.File = "F"
		}
		return a
	}}))
	src.Info("with source")
}
