throw { code: 1, why: ['x'] };
