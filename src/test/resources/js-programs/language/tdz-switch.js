switch (1) { case 0: let s = 1; break; case 1: try { console.log(s); } catch (e) { console.log(e.message); } }
function d(a = b, b = 1) { return [a, b]; } try { d(); } catch (e) { console.log(e.message); } console.log(d(1));
