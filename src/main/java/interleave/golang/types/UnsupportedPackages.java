package interleave.golang.types;

import java.util.Map;
import java.util.Set;

/// Packages that Go has and Interleave does not, and what to use instead.
public final class UnsupportedPackages {

  private static final String NETWORK =
      "programs run without a network: use channels between goroutines";
  private static final String FILES =
      "programs run without files: use strings.NewReader or bytes.Buffer";
  private static final String PROCESSES = "programs cannot start others";
  private static final String MEMORY = "memory is not addressed directly";

  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          Map.entry("net", NETWORK),
          Map.entry("net/http", NETWORK),
          Map.entry("net/http/httptest", NETWORK),
          Map.entry("net/rpc", NETWORK),
          Map.entry("net/url", NETWORK),
          Map.entry("crypto/tls", NETWORK),
          Map.entry("database/sql", NETWORK),
          Map.entry("embed", FILES),
          Map.entry("archive/tar", FILES),
          Map.entry("archive/zip", FILES),
          Map.entry("os/exec", PROCESSES),
          Map.entry("os/user", PROCESSES),
          Map.entry("plugin", PROCESSES),
          Map.entry("C", MEMORY),
          Map.entry("runtime/cgo", MEMORY),
          Map.entry("runtime/pprof", "the timeline shows where time goes"),
          Map.entry("net/http/pprof", "the timeline shows where time goes"),
          Map.entry("expvar", "print values instead"),
          Map.entry("encoding/base32", "use encoding/base64"),
          Map.entry("encoding/gob", "use encoding/json"),
          Map.entry("encoding/xml", "use encoding/json"),
          Map.entry("github.com/google/uuid", "use crypto/rand"),
          Map.entry("github.com/pkg/errors", "use errors, and fmt.Errorf with %w"),
          Map.entry("github.com/sirupsen/logrus", "use log/slog"),
          Map.entry("github.com/stretchr/testify/assert", "use testing"),
          Map.entry("github.com/stretchr/testify/require", "use testing"),
          Map.entry("go.uber.org/atomic", "use sync/atomic"),
          Map.entry("go.uber.org/goleak", "the picture shows every goroutine that is left"),
          Map.entry("go.uber.org/zap", "use log/slog"),
          Map.entry("golang.org/x/exp/rand", "use math/rand/v2"),
          Map.entry("golang.org/x/exp/slices", "use slices"),
          Map.entry("golang.org/x/exp/slog", "use log/slog"),
          Map.entry("hash/crc64", "use hash/crc32"),
          Map.entry("hash/maphash", "use hash/fnv"),
          Map.entry("html/template", "use fmt.Fprintf"),
          Map.entry("regexp/syntax", "use regexp"),
          Map.entry("runtime/metrics", "use runtime.ReadMemStats or runtime.NumGoroutine"),
          Map.entry("testing/iotest", "use readers of your own"),
          Map.entry("testing/quick", "use loops and math/rand"),
          Map.entry("text/scanner", "use bufio.Scanner"),
          Map.entry("text/template", "use fmt.Fprintf"),
          Map.entry("log/syslog", "use log"));

  private static final Set<String> STANDARD_ROOTS =
      Set.of(
          "archive",
          "arena",
          "bufio",
          "builtin",
          "bytes",
          "cmp",
          "compress",
          "container",
          "context",
          "crypto",
          "database",
          "debug",
          "embed",
          "encoding",
          "errors",
          "expvar",
          "flag",
          "fmt",
          "go",
          "hash",
          "html",
          "image",
          "index",
          "io",
          "iter",
          "log",
          "maps",
          "math",
          "mime",
          "net",
          "os",
          "path",
          "plugin",
          "reflect",
          "regexp",
          "runtime",
          "slices",
          "sort",
          "strconv",
          "strings",
          "structs",
          "sync",
          "syscall",
          "testing",
          "text",
          "time",
          "unicode",
          "unique",
          "unsafe");

  private static final Set<String> STANDARD =
      Set.of(
          "archive/tar",
          "archive/zip",
          "bufio",
          "builtin",
          "bytes",
          "cmp",
          "compress/bzip2",
          "compress/flate",
          "compress/gzip",
          "compress/lzw",
          "compress/zlib",
          "container/heap",
          "container/list",
          "container/ring",
          "context",
          "crypto",
          "crypto/aes",
          "crypto/cipher",
          "crypto/des",
          "crypto/dsa",
          "crypto/ecdh",
          "crypto/ecdsa",
          "crypto/ed25519",
          "crypto/elliptic",
          "crypto/hmac",
          "crypto/md5",
          "crypto/rand",
          "crypto/rc4",
          "crypto/rsa",
          "crypto/sha1",
          "crypto/sha256",
          "crypto/sha512",
          "crypto/subtle",
          "crypto/tls",
          "crypto/x509",
          "crypto/x509/pkix",
          "database/sql",
          "database/sql/driver",
          "debug/buildinfo",
          "debug/dwarf",
          "debug/elf",
          "debug/gosym",
          "debug/macho",
          "debug/pe",
          "debug/plan9obj",
          "embed",
          "encoding",
          "encoding/ascii85",
          "encoding/asn1",
          "encoding/base32",
          "encoding/base64",
          "encoding/binary",
          "encoding/csv",
          "encoding/gob",
          "encoding/hex",
          "encoding/json",
          "encoding/pem",
          "encoding/xml",
          "errors",
          "expvar",
          "flag",
          "fmt",
          "go/ast",
          "go/build",
          "go/build/constraint",
          "go/constant",
          "go/doc",
          "go/doc/comment",
          "go/format",
          "go/importer",
          "go/parser",
          "go/printer",
          "go/scanner",
          "go/token",
          "go/types",
          "go/version",
          "hash",
          "hash/adler32",
          "hash/crc32",
          "hash/crc64",
          "hash/fnv",
          "hash/maphash",
          "html",
          "html/template",
          "image",
          "image/color",
          "image/color/palette",
          "image/draw",
          "image/gif",
          "image/jpeg",
          "image/png",
          "index/suffixarray",
          "io",
          "io/fs",
          "io/ioutil",
          "iter",
          "log",
          "log/slog",
          "log/syslog",
          "maps",
          "math",
          "math/big",
          "math/bits",
          "math/cmplx",
          "math/rand",
          "math/rand/v2",
          "mime",
          "mime/multipart",
          "mime/quotedprintable",
          "net",
          "net/http",
          "net/http/cgi",
          "net/http/cookiejar",
          "net/http/fcgi",
          "net/http/httptest",
          "net/http/httptrace",
          "net/http/httputil",
          "net/http/pprof",
          "net/mail",
          "net/netip",
          "net/rpc",
          "net/rpc/jsonrpc",
          "net/smtp",
          "net/textproto",
          "net/url",
          "os",
          "os/exec",
          "os/signal",
          "os/user",
          "path",
          "path/filepath",
          "plugin",
          "reflect",
          "regexp",
          "regexp/syntax",
          "runtime",
          "runtime/cgo",
          "runtime/coverage",
          "runtime/debug",
          "runtime/metrics",
          "runtime/pprof",
          "runtime/race",
          "runtime/trace",
          "slices",
          "sort",
          "strconv",
          "strings",
          "structs",
          "sync",
          "sync/atomic",
          "syscall",
          "testing",
          "testing/fstest",
          "testing/iotest",
          "testing/quick",
          "testing/slogtest",
          "text/scanner",
          "text/tabwriter",
          "text/template",
          "text/template/parse",
          "time",
          "time/tzdata",
          "unicode",
          "unicode/utf16",
          "unicode/utf8",
          "unique",
          "unsafe",
          "C");

  private UnsupportedPackages() {}

  /// Why a package that is not in the library cannot be imported.
  static String message(String path) {
    String advice = ADVICE.get(path);
    if (STANDARD.contains(path) || advice != null) {
      String base = "package " + path + " is not supported by Interleave";
      return advice == null ? base : base + ": " + advice;
    }
    if (path.startsWith("./") || path.startsWith("../")) {
      return '"'
          + path
          + "\" is relative, but relative import paths are not supported in module mode";
    }
    int slash = path.indexOf('/');
    String root = slash < 0 ? path : path.substring(0, slash);
    if (root.indexOf('.') >= 0) {
      return "package "
          + path
          + " is not supported by Interleave: programs use what is in its"
          + " library only";
    }
    return "package " + path + " is not in std (/usr/local/go/src/" + path + ")";
  }

  /// Whether a path is closed to programs.
  static boolean isInternal(String path) {
    return path.equals("internal")
        || path.startsWith("internal/")
        || path.contains("/internal/")
        || path.endsWith("/internal");
  }

  /// Whether the path looks like one of Go's own packages.
  static boolean isStandard(String path) {
    int slash = path.indexOf('/');
    return STANDARD_ROOTS.contains(slash < 0 ? path : path.substring(0, slash));
  }
}
