package interleave;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The layers of the architecture: a package imports only packages with a lower number.
final class LayersTest {
  private static final String ROOT = "interleave";

  /// Layer numbers by package; a package without an entry takes that of its nearest ancestor.
  private static final Map<String, Integer> LAYERS = layers();

  /// Whole subtrees that must not know each other, and why.
  private static final Map<String, Apart> APART = apart();

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private record Apart(Set<String> from, Set<String> to, String because) {}

  private static Map<String, Integer> layers() {
    var layers = new LinkedHashMap<String, Integer>();
    layers.put("base", 0);
    layers.put("source", 1);
    layers.put("engine", 1);
    layers.put("engine.event", 1);
    layers.put("engine.loop", 1);
    layers.put("golang.syntax", 2);
    layers.put("golang.types", 2);
    layers.put("golang.text", 2);
    layers.put("golang.regexp", 3);
    layers.put("golang.format", 3);
    layers.put("golang.vet", 3);
    layers.put("golang.code", 3);
    layers.put("golang.value", 3);
    layers.put("golang.jit", 4);
    layers.put("golang.run", 4);
    layers.put("golang.lib", 4);
    layers.put("js.syntax", 2);
    layers.put("js.code", 3);
    layers.put("js.regexp", 2);
    layers.put("js.value", 3);
    layers.put("js.run", 4);
    layers.put("js.lib", 4);
    layers.put("js", 5);
    layers.put("search.strategy", 2);
    layers.put("search.causality", 2);
    layers.put("search.explore", 3);
    layers.put("timeline", 3);
    layers.put("picture", 3);
    layers.put("stage", 4);
    layers.put("golang", 5);
    layers.put("scenario", 5);
    layers.put("image", 6);
    layers.put("session", 6);
    layers.put("ui.text", 7);
    layers.put("ui.control", 8);
    layers.put("ui.canvas", 9);
    layers.put("ui.inspect", 9);
    layers.put("ui.key", 9);
    layers.put("ui.event", 10);
    layers.put("ui.file", 10);
    layers.put("ui.stage", 10);
    layers.put("ui.code", 11);
    layers.put("ui.compare", 11);
    layers.put("ui.lane", 11);
    layers.put("ui.library", 11);
    layers.put("ui.audience", 12);
    layers.put("ui.breakpoint", 12);
    layers.put("ui", 13);
    layers.put("app", 14);
    return layers;
  }

  private static Map<String, Apart> apart() {
    var apart = new LinkedHashMap<String, Apart>();
    apart.put(
        "Go and JavaScript never see each other",
        new Apart(
            Set.of("golang"),
            Set.of("js"),
            "two machines under one contract: what one needs of the other belongs to engine"));
    apart.put(
        "JavaScript and Go never see each other",
        new Apart(
            Set.of("js"),
            Set.of("golang"),
            "two machines under one contract: what one needs of the other belongs to engine"));
    apart.put(
        "search, timeline, picture and stage see no language",
        new Apart(
            Set.of("search", "timeline", "picture", "stage"),
            Set.of("golang", "js"),
            "they work on the contract and the events, so every language gets them for nothing"));
    return apart;
  }

  @Test
  void aPackageImportsNothingFromAHigherLayer() {
    classes()
        .that()
        .resideInAPackage(ROOT + "..")
        .should(importNothingFromAHigherLayer())
        .because("the numbers of docs/ARCHITECTURE.md keep each layer readable without the next")
        .check(PROGRAM);
  }

  @Test
  void packagesOfOneLayerFormNoCycle() {
    slices()
        .matching(ROOT + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages that need each other are one package cut in two")
        .check(PROGRAM);
  }

  @TestFactory
  Iterable<DynamicTest> packagesThatNeverSeeEachOther() {
    return APART.entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())))
        .toList();
  }

  private static void check(Apart apart) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(apart.from()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(apart.to()))
        .because(apart.because())
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void onlyImageUiAndAppTouchJavaFx() {
    outside("image", "ui", "app")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx..", "jfx..", "com.sun.javafx..", "atlantafx..", "org.kordamp.ikonli..")
        .because("everything below the window runs on a server, in a test and in a picture file")
        .check(PROGRAM);
  }

  @Test
  void nothingTouchesAwtOrSwing() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed..")
        .because("AWT needs a display of its own and would start a second event thread")
        .check(PROGRAM);
  }

  @Test
  void theCoreOwnsNoThread() {
    outside("base", "session", "image", "ui", "app")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.concurrent..")
        .because("the core is driven from outside: step does one operation and returns")
        .check(PROGRAM);
  }

  @Test
  void theCoreTakesNoChanceAndReadsNoClock() {
    ArchRule rule =
        outside("base", "session", "image", "ui", "app")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.random..")
            .orShould()
            .dependOnClassesThat()
            // the rest of java.security, such as digests, is a function of its input
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethodWhere(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "a method of java.time reads the clock", LayersTest::readsTheClock))
            .because("the same program and schedule must give the same events on every machine");
    rule.check(PROGRAM);
  }

  @Test
  void theCoreNeverAsksForIdentityHashes() {
    outside("base", "session", "image", "ui", "app")
        .should()
        .callMethod(System.class, "identityHashCode", Object.class)
        .because("identity hashes differ from run to run, and with them any order built on them")
        .check(PROGRAM);
  }

  @Test
  void everyPackageHasALayer() {
    for (JavaClass type : PROGRAM) {
      assertTrue(
          layer(type) >= 0,
          () -> type.getName() + " is in a package without a layer: add it to LayersTest.layers()");
    }
  }

  private static boolean readsTheClock(JavaMethodCall call) {
    return call.getTargetOwner().getPackageName().equals("java.time")
        && call.getTarget().getName().equals("now");
  }

  private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction outside(
      String... allowed) {
    return noClasses().that().resideOutsideOfPackages(packages(Set.of(allowed)));
  }

  private static String[] packages(Set<String> names) {
    return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  private static ArchCondition<JavaClass> importNothingFromAHigherLayer() {
    return new ArchCondition<>("import nothing from a higher layer") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
            .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(use -> upwards(from, use.getTargetClass().getBaseComponentType()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(from, use.getDescription())));
      }
    };
  }

  private static boolean upwards(JavaClass from, JavaClass to) {
    return !part(from).equals(part(to)) && layer(to) > layer(from);
  }

  private static int layer(JavaClass type) {
    return LAYERS.getOrDefault(part(type), -1);
  }

  /// The longest key of the table that the type's package lies in.
  private static String part(JavaClass type) {
    String name = type.getPackageName();
    while (name.length() > ROOT.length()) {
      String key = name.substring(ROOT.length() + 1);
      if (LAYERS.containsKey(key)) {
        return key;
      }
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return name;
  }
}
