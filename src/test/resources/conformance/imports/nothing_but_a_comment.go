// hi
