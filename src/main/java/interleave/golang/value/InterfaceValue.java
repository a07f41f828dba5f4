package interleave.golang.value;

import interleave.golang.types.Type;

/// An interface that is not nil: a value with its dynamic type. Types of one program are canonical:
/// identical dynamic types are the same object.
///
/// @param type the dynamic type
/// @param bits the value when its type is of the long bank
/// @param ref the value otherwise; structs and arrays in here are never changed
public record InterfaceValue(Type type, long bits, Object ref) {}
