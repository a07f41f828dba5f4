package sub

const X = 3
