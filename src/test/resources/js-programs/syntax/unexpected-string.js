console.log('a' 'b');
