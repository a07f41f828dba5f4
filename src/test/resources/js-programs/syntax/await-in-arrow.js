const f = () => { await g(); };
