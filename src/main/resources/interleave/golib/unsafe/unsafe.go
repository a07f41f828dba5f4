// Package unsafe tells the sizes of values: Sizeof, Alignof and Offsetof, which the compiler knows.
// Pointers to plain memory are left out.
package unsafe
