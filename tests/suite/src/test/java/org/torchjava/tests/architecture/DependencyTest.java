package org.torchjava.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stack goes one way: commands, API, native bridge, JavaCPP. */
class DependencyTest {
  private static final String API = "org.torchjava";
  private static final String PRINT = "org.torchjava.print";
  private static final String TESTING = "org.torchjava.testing";
  private static final String GRAPH = "org.torchjava.graph";
  private static final String ELK = "org.eclipse..";
  private static final String BRIDGE = "org.torchjava.nativebridge";
  private static final String OPERATORS = "org.torchjava.nativebridge.ops";
  private static final String COMMANDS = "org.torchjava.commands..";

  /** Where recorded calls of operators that are not public go. */
  private static final String INTERNAL_OPERATORS = "org.torchjava.commands.golden.bindings";

  private static final String JAVACPP = "org.bytedeco..";

  /** All modules but this one. */
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/org/torchjava/tests/"))
          .importPackages(API);

  @Test
  void whatUsersSeeMentionsNeitherJavaCppNorTheBridge() {
    members()
        .that(isVisibleToUsers())
        .and()
        .areDeclaredInClassesThat(resideInAnyPackage(API, PRINT, TESTING, GRAPH))
        .should(involveNoTypeOf(resideInAnyPackage(JAVACPP, ELK, BRIDGE, OPERATORS)))
        .check(CLASSES);
  }

  @Test
  void theBridgeKnowsNothingAboveIt() {
    noClasses()
        .that()
        .resideInAnyPackage(BRIDGE, OPERATORS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(API, PRINT, TESTING, GRAPH, COMMANDS)
        .check(CLASSES);
  }

  @Test
  void printingKnowsNothingElse() {
    classes()
        .that()
        .resideInAPackage(PRINT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(PRINT, "java..")
        .check(CLASSES);
  }

  @Test
  void theApiUsesTheBridgeAndTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage(API)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(API, PRINT, BRIDGE, OPERATORS, "java..")
        .check(CLASSES);
  }

  @Test
  void assertionsUseTheApiAsUsersDo() {
    classes()
        .that()
        .resideInAPackage(TESTING)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(TESTING, API, "java..")
        .check(CLASSES);
  }

  @Test
  void picturesOfGraphsUseTheApiAsUsersDo() {
    classes()
        .that()
        .resideInAPackage(GRAPH)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(GRAPH, API, ELK, "java..")
        .check(CLASSES);
  }

  @Test
  void onlyPicturesOfGraphsUseElk() {
    noClasses()
        .that(not(resideInAPackage(GRAPH)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ELK, GRAPH)
        .check(CLASSES);
  }

  @Test
  void onlyTheBridgeUsesJavaCpp() {
    noClasses()
        .that(not(resideInAnyPackage(BRIDGE, OPERATORS)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(JAVACPP)
        .check(CLASSES);
  }

  @Test
  void onlyTheBridgeHasNativeMethods() {
    methods()
        .that()
        .areDeclaredInClassesThat(not(resideInAnyPackage(BRIDGE, OPERATORS)))
        .should()
        .notHaveModifier(JavaModifier.NATIVE)
        .check(CLASSES);
  }

  @Test
  void onlyTheApiCallsOperators() {
    classes()
        .that()
        .resideInAPackage(OPERATORS)
        .should()
        .onlyBeAccessed()
        .byAnyPackage(API, OPERATORS, INTERNAL_OPERATORS)
        .check(CLASSES);
  }

  @Test
  void commandsUseTheApiAsUsersDo() {
    noClasses()
        .that(
            resideInAPackage(COMMANDS)
                .and(not(resideInAnyPackage("..commands.doctor..", INTERNAL_OPERATORS))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(BRIDGE, OPERATORS, JAVACPP)
        .check(CLASSES);
  }

  @Test
  void nothingThatIsShippedUsesTheGenerator() {
    noClasses()
        .that()
        .resideInAnyPackage(API, PRINT, TESTING, GRAPH, BRIDGE, OPERATORS, COMMANDS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.torchjava.generator..")
        .check(CLASSES);
  }

  @Test
  void publicMethodsDeclareNoCheckedExceptions() {
    codeUnits()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(API, GRAPH)
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .notDeclareThrowableOfType(Exception.class)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaMember> isVisibleToUsers() {
    return DescribedPredicate.describe(
        "are visible to users",
        member -> isVisible(member.getModifiers()) && isVisible(member.getOwner()));
  }

  private static boolean isVisible(JavaClass owner) {
    return isVisible(owner.getModifiers())
        && owner.getEnclosingClass().map(DependencyTest::isVisible).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaMember> involveNoTypeOf(
      DescribedPredicate<? super JavaClass> forbidden) {
    return new ArchCondition<>("involve no type of others") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        involvedTypes(member)
            .filter(type -> forbidden.test(type.getBaseComponentType()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getFullName() + " involves " + type.getName())));
      }
    };
  }

  private static Stream<JavaClass> involvedTypes(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      return Stream.concat(
          unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream());
    }
    return ((JavaField) member).getAllInvolvedRawTypes().stream();
  }
}
