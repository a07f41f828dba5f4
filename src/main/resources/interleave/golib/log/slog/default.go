package slog

import "context"

// The functions of the default logger.

func With(args ...any) *Logger { return Default().With(args...) }

func Debug(msg string, args ...any) {
	if l := Default(); l.Enabled(nil, LevelDebug) {
		l.log(nil, LevelDebug, msg, argsToAttrs(args))
	}
}

func DebugContext(ctx context.Context, msg string, args ...any) {
	if l := Default(); l.Enabled(ctx, LevelDebug) {
		l.log(ctx, LevelDebug, msg, argsToAttrs(args))
	}
}

func Info(msg string, args ...any) {
	if l := Default(); l.Enabled(nil, LevelInfo) {
		l.log(nil, LevelInfo, msg, argsToAttrs(args))
	}
}

func InfoContext(ctx context.Context, msg string, args ...any) {
	if l := Default(); l.Enabled(ctx, LevelInfo) {
		l.log(ctx, LevelInfo, msg, argsToAttrs(args))
	}
}

func Warn(msg string, args ...any) {
	if l := Default(); l.Enabled(nil, LevelWarn) {
		l.log(nil, LevelWarn, msg, argsToAttrs(args))
	}
}

func WarnContext(ctx context.Context, msg string, args ...any) {
	if l := Default(); l.Enabled(ctx, LevelWarn) {
		l.log(ctx, LevelWarn, msg, argsToAttrs(args))
	}
}

func Error(msg string, args ...any) {
	if l := Default(); l.Enabled(nil, LevelError) {
		l.log(nil, LevelError, msg, argsToAttrs(args))
	}
}

func ErrorContext(ctx context.Context, msg string, args ...any) {
	if l := Default(); l.Enabled(ctx, LevelError) {
		l.log(ctx, LevelError, msg, argsToAttrs(args))
	}
}

func Log(ctx context.Context, level Level, msg string, args ...any) {
	if l := Default(); l.Enabled(ctx, level) {
		l.log(ctx, level, msg, argsToAttrs(args))
	}
}

func LogAttrs(ctx context.Context, level Level, msg string, attrs ...Attr) {
	if l := Default(); l.Enabled(ctx, level) {
		l.log(ctx, level, msg, attrs)
	}
}
