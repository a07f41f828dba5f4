package interleave.golang.lib;

import interleave.golang.run.NativeCall;
import interleave.golang.run.Natives;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Packages `crypto/md5`, `crypto/sha1`, `crypto/sha256` and `crypto/sha512`, their Java part.
final class DigestNatives {

  private DigestNatives() {}

  static void addTo(Natives natives) {
    for (String name : new String[] {"md5", "sha1", "sha256", "sha512"}) {
      natives.add("crypto/" + name + ".sum", DigestNatives::sum);
    }
  }

  private static void sum(NativeCall call) {
    try {
      byte[] bytes = call.getString(1).getBytes(StandardCharsets.ISO_8859_1);
      byte[] digest = MessageDigest.getInstance(call.getString(0)).digest(bytes);
      call.setRef(0, new String(digest, StandardCharsets.ISO_8859_1));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has this algorithm", e);
    }
  }
}
