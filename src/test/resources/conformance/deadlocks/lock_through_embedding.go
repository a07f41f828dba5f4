package main

import "sync"

type shortcodeHandler struct {
	p         *PageWithoutContent
	contentMu sync.Mutex
}

type Page struct {
	*pageInit
	*pageContentInit
	*PageWithoutContent
}

type pageInit struct{ once sync.Once }
type pageContentInit struct{ contentInitMu sync.Mutex }
type PageWithoutContent struct {
	s *shortcodeHandler
	p *Page
}

func (p *Page) initContent() {
	p.contentInitMu.Lock()
	defer p.contentInitMu.Unlock()
	p.render()
}

func (p *Page) render() { p.s.update() }
func (s *shortcodeHandler) update() {
	s.contentMu.Lock()
	defer s.contentMu.Unlock()
	s.p.p.initContent()
}

func main() {
	s := &shortcodeHandler{}
	p := &Page{&pageInit{}, &pageContentInit{}, &PageWithoutContent{s: s}}
	p.p = p
	s.p = p.PageWithoutContent
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		p.initContent()
	}()
	wg.Wait()
}
