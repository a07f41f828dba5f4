const s = 'unterminated;
