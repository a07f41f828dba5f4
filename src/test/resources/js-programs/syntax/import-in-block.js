if (true) { import x from 'y'; }
