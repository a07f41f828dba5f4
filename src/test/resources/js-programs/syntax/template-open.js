const s = `abc ${1};
