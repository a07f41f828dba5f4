package interleave.picture;

/// A picture as text, everything in it, for comparing.
final class PictureText {

  private PictureText() {}

  static String of(Picture picture) {
    StringBuilder out = new StringBuilder();
    out.append(picture.events()).append(' ').append(picture.nanos()).append('\n');
    for (TaskPicture t : picture.tasks()) {
      out.append(t.id()).append(' ').append(t.function()).append(' ').append(t.state());
      out.append(' ').append(t.before()).append(' ').append(t.since()).append(' ');
      out.append(t.reason()).append(' ').append(t.object()).append(' ').append(t.pos());
      out.append(' ').append(t.proc()).append(' ').append(t.deadline()).append(' ');
      out.append(t.arms()).append(' ').append(t.hands()).append(' ').append(t.panic());
      out.append('\n');
    }
    for (ObjectPicture o : picture.objects()) {
      out.append(o.id()).append(' ');
      switch (o) {
        case ObjectPicture.Channel c -> {
          for (int i = 0; i < c.length(); i++) {
            out.append(c.queued(i)).append(' ');
          }
          out.append(c.senders()).append(c.receivers()).append(c.closed());
        }
        case ObjectPicture.Lock l -> out.append(l.owner()).append(l.readers()).append(l.waiters());
        case ObjectPicture.Group g -> out.append(g.counter()).append(g.waiters()).append(g.owing());
        case ObjectPicture.OnceFlag f -> out.append(f.runner()).append(f.done());
        case ObjectPicture.Cond c -> out.append(c.waiters());
        case ObjectPicture.Timer t -> out.append(t.active()).append(t.deadline()).append(t.fired());
        case ObjectPicture.Context c -> out.append(c.parent()).append(c.cause());
        case ObjectPicture.SharedMap m -> out.append(m.entries()).append(m.operation());
        case ObjectPicture.Pool p -> out.append(p.items()).append(p.hits()).append(p.misses());
        case ObjectPicture.Cell c -> out.append(c.value()).append(c.reader()).append(c.writer());
      }
      out.append('\n');
    }
    for (int p = 0; p < picture.procs(); p++) {
      out.append(picture.running(p)).append(' ');
    }
    return out.append(picture.console()).append(picture.ending()).toString();
  }
}
