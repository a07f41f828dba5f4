try { JSON.parse('{bad'); } catch (e) { throw new Error('config', { cause: e }); }
