package shop_test

import (
	"internal/race"
	"testing"
)

func TestPrice(t *testing.T) { t.Log(race.Enabled) }
