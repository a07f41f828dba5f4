'use strict'; const yield = 1;
