console.log([...'ab', ...[1, , 2], ...new Set([3, 3, 4])], Math.max(...[1, 5, 2], 4), { ...{ a: 1, b: 2 }, b: 3, ...null, ...'xy', ...[9] });
function f(...args) { return args.length; } console.log(f(...[], ...[1], 2, ...'ab'), new Array(...[1, 2, 3]), new Date(...[2020, 0, 1]).getFullYear());
try { f(...5); } catch (e) { console.log(e.message); } try { [...{}]; } catch (e) { console.log(e.message); } try { const u = undefined; [...u]; } catch (e) { console.log(e.message); }
