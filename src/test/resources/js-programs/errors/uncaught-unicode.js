const größe = 'ü'; console.log(größe, '😀'); /* 😀 */ throw new Error('ünïcode 😀');
