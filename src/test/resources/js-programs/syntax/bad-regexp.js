const r = /unterminated;
