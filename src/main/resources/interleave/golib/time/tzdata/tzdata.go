// Package tzdata would bring the time zones along; they are always there.
package tzdata
