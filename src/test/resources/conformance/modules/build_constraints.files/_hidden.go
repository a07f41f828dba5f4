package nonsense
