package interleave.js.lib;

import interleave.js.value.Call;
import interleave.js.value.Realm;
import interleave.js.value.Thrown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// Texts as bytes and back, for `Buffer`, `TextEncoder` and `atob`: the module `native:bytes`.
final class ByteText {

  private ByteText() {}

  static void install(Realm realm) {
    realm
        .modules()
        .binding(
            "bytes",
            object -> {
              realm.method(object, "encode", 2, ByteText::encode);
              realm.method(object, "decode", 4, ByteText::decode);
            });
  }

  /// `encode(text, encoding)`: an array of numbers.
  private static Object encode(Call call) {
    byte[] bytes = bytes(call.string(0), call.string(1));
    Object[] numbers = new Object[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      numbers[i] = (double) (bytes[i] & 255);
    }
    return call.realm().array(numbers);
  }

  private static byte[] bytes(String text, String encoding) {
    return switch (encoding) {
      case "hex" -> {
        int digits = 0;
        while (digits < text.length() && HexFormat.isHexDigit(text.charAt(digits))) {
          digits++;
        }
        yield HexFormat.of().parseHex(text.substring(0, digits / 2 * 2));
      }
      case "base64", "base64url" -> {
        String plain =
            text.replace('-', '+').replace('_', '/').replaceAll("=.*|[^A-Za-z0-9+/]", "");
        int rest = plain.length() % 4;
        yield Base64.getDecoder()
            .decode(rest == 1 ? plain.substring(0, plain.length() - 1) : plain);
      }
      case "latin1", "ascii" -> text.getBytes(StandardCharsets.ISO_8859_1);
      case "utf16le" -> text.getBytes(StandardCharsets.UTF_16LE);
      default -> StringLibrary.wellFormed(text).getBytes(StandardCharsets.UTF_8);
    };
  }

  /// `decode(array, encoding, from, to)`.
  private static Object decode(Call call) {
    if (!(call.arg(0) instanceof JsTypedArray array)) {
      throw Thrown.type("argument must be a buffer");
    }
    byte[] all = array.bytes();
    int from = (int) Elements.clamp(call.arg(2), all.length, 0);
    int to = (int) Elements.clamp(call.arg(3), all.length, all.length);
    byte[] bytes = Arrays.copyOfRange(all, from, Math.max(from, to));
    return switch (call.string(1)) {
      case "hex" -> HexFormat.of().formatHex(bytes);
      case "base64" -> Base64.getEncoder().encodeToString(bytes);
      case "base64url" -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      case "latin1" -> new String(bytes, StandardCharsets.ISO_8859_1);
      case "ascii" -> {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] &= 127;
        }
        yield new String(bytes, StandardCharsets.US_ASCII);
      }
      case "utf16le" -> new String(bytes, StandardCharsets.UTF_16LE);
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }
}
