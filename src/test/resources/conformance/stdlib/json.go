package main

import (
	"encoding/json"
	"fmt"
	"os"
)

type address struct {
	Street string `json:"street"`
	Zip    *int   `json:"zip,omitempty"`
}

type person struct {
	Name    string            `json:"name"`
	Age     int               `json:"age"`
	Emails  []string          `json:"emails"`
	Addr    address           `json:"addr"`
	Meta    map[string]any    `json:"meta,omitempty"`
	Tags    map[string]string `json:"-"`
	private int
}

func main() {
	b, err := json.Marshal(person{Name: "Ann <b>", Age: 3, Addr: address{Street: "x"}, private: 1})
	fmt.Println(string(b), err)
	var p person
	err = json.Unmarshal([]byte(`{"name":"Bo","age":41,"emails":["a","b"],"addr":{"street":"s","zip":5},"meta":{"k":[1,2.5,null,true]},"extra":1}`), &p)
	fmt.Println(p.Name, p.Age, p.Emails, p.Addr.Street, *p.Addr.Zip, p.Meta, err)
	var anyv any
	json.Unmarshal([]byte(`{"b":[1,"x",{"c":null}],"a":1e3}`), &anyv)
	fmt.Println(anyv)
	fmt.Println(json.Unmarshal([]byte(`{"age":"x"}`), &p))
	fmt.Println(json.Unmarshal([]byte(`{bad}`), &p))
	b, _ = json.MarshalIndent(map[string]any{"z": 1, "a": []int{1, 2}, "e": []int{}}, "", "  ")
	fmt.Println(string(b))
	json.NewEncoder(os.Stdout).Encode([]float64{1, 2.5, 1e21})
}
