package time

import "errors"

const (
	binaryMinutes = 1 // the offset is in minutes
	binarySeconds = 2 // and some seconds
)

// MarshalBinary writes version, seconds since year 1, nanoseconds and offset from UTC.
func (t Time) MarshalBinary() ([]byte, error) {
	minutes, seconds, version := int16(-1), int8(0), byte(binaryMinutes)
	if t.Location() != UTC {
		_, offset := t.Zone()
		if offset%60 != 0 {
			version = binarySeconds
			seconds = int8(offset % 60)
		}
		offset /= 60
		if offset < -32768 || offset == -1 || offset > 32767 {
			return nil, errors.New("Time.MarshalBinary: unexpected zone offset")
		}
		minutes = int16(offset)
	}
	b := []byte{version}
	for shift := 56; shift >= 0; shift -= 8 {
		b = append(b, byte(t.sec()>>shift))
	}
	for shift := 24; shift >= 0; shift -= 8 {
		b = append(b, byte(t.nsec()>>shift))
	}
	b = append(b, byte(minutes>>8), byte(minutes))
	if version == binarySeconds {
		b = append(b, byte(seconds))
	}
	return b, nil
}

func (t *Time) UnmarshalBinary(data []byte) error {
	if len(data) == 0 {
		return errors.New("Time.UnmarshalBinary: no data")
	}
	version := data[0]
	if version != binaryMinutes && version != binarySeconds {
		return errors.New("Time.UnmarshalBinary: unsupported version")
	}
	if len(data) != 14+int(version) {
		return errors.New("Time.UnmarshalBinary: invalid length")
	}
	var sec, nsec int64
	for _, b := range data[1:9] {
		sec = sec<<8 | int64(b)
	}
	for _, b := range data[9:13] {
		nsec = nsec<<8 | int64(b)
	}
	offset := int(int16(data[13])<<8|int16(data[14])) * 60
	if version == binarySeconds {
		offset += int(data[15])
	}
	*t = Time{uint64(nsec), sec, nil}
	if offset == -60 {
		t.setLoc(UTC)
	} else if _, local := t.In(Local).Zone(); offset == local {
		t.setLoc(Local)
	} else {
		t.setLoc(FixedZone("", offset))
	}
	return nil
}

func (t Time) GobEncode() ([]byte, error) { return t.MarshalBinary() }

func (t *Time) GobDecode(data []byte) error { return t.UnmarshalBinary(data) }
