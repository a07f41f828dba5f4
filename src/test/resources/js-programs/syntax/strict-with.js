'use strict'; with (o) {}
