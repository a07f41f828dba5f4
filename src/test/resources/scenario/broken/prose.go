Hello, could you run this for me?
