setImmediate(function later() { undefinedFunction(); });
