package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.Faces;
import org.torchjava.generator.face.Owner;
import org.torchjava.generator.policy.Documentation;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.Policy;

/**
 * The public methods in Java: interfaces of default methods for objects, a chain of classes for the
 * statics of a namespace. Both are split by topic, and long topics into parts.
 */
public final class FaceTarget {
  static final String FOLDER = "api/src/generated/java/org/torchjava/";

  /** Leaves room below the limit of {@link SourceFile} for the head of the file. */
  private static final int MAX_LINES = 1900;

  private final String banner;
  private final Policy policy;
  private final Documentation documentation;
  private final FaceWriter writer;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   * @param policy tells the classes of the bindings
   * @param faces guards and checks
   * @param documentation the Javadoc's sentences
   */
  public FaceTarget(String banner, Policy policy, FacePolicy faces, Documentation documentation) {
    this.banner = banner;
    this.policy = policy;
    this.documentation = documentation;
    this.writer = new FaceWriter(documentation, faces, policy);
  }

  /** Methods that go into one file. */
  private record Part(String name, String topic, List<Face> faces, String body) {}

  /**
   * Writes all files.
   *
   * @param faces the methods
   * @return the files
   */
  public List<SourceFile> emit(Faces faces) {
    Map<String, List<Face>> byNamespace =
        faces.all().stream()
            .collect(
                Collectors.groupingBy(
                    face -> face.owner().namespace(), TreeMap::new, Collectors.toList()));
    List<SourceFile> files = new ArrayList<>();
    byNamespace.forEach(
        (namespace, all) -> files.addAll(namespace(namespace, parts(namespace, all))));
    return files;
  }

  private List<Part> parts(String namespace, List<Face> faces) {
    Map<String, Map<String, List<Face>>> byTopic = new TreeMap<>();
    for (Face face : faces) {
      String topic = documentation.of(face.binding().schema()).topic();
      byTopic
          .computeIfAbsent(topic, t -> new TreeMap<>())
          .computeIfAbsent(face.name(), n -> new ArrayList<>())
          .add(face);
    }
    List<Part> parts = new ArrayList<>();
    byTopic.forEach((topic, byName) -> parts.addAll(split(namespace, topic, byName)));
    return parts;
  }

  /** Overloads stay together. */
  private List<Part> split(String namespace, String topic, Map<String, List<Face>> byName) {
    List<Part> parts = new ArrayList<>();
    List<Face> faces = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (List<Face> overloads : byName.values()) {
      SourceText text = new SourceText();
      overloads.forEach(face -> writer.write(text, face));
      long lines = (body + text.toString()).lines().count();
      if (lines > MAX_LINES && !faces.isEmpty()) {
        parts.add(part(namespace, topic, parts.size(), faces, body));
        faces = new ArrayList<>();
        body.setLength(0);
      }
      faces.addAll(overloads);
      body.append(text);
    }
    parts.add(part(namespace, topic, parts.size(), faces, body));
    return parts;
  }

  private static Part part(
      String namespace, String topic, int index, List<Face> faces, StringBuilder body) {
    String stem =
        namespace.equals("Tensor")
            ? topic + "Methods"
            : namespace.equals(topic) ? topic + "Functions" : namespace + topic + "Operators";
    String number = index == 0 ? "" : Integer.toString(index + 1);
    return new Part(stem + number, topic, List.copyOf(faces), body.toString());
  }

  private List<SourceFile> namespace(String namespace, List<Part> parts) {
    boolean receiver = new Owner(namespace).isReceiver();
    String root = namespace.equals("Tensor") ? "TensorMethods" : namespace + "Operators";
    List<SourceFile> files = new ArrayList<>();
    files.add(receiver ? rootInterface(root, namespace, parts) : rootClass(root, namespace, parts));
    for (int i = 0; i < parts.size(); i++) {
      String parent = i + 1 < parts.size() ? parts.get(i + 1).name() : "";
      files.add(file(parts.get(i), receiver, root, parent, namespace));
    }
    return files;
  }

  private SourceFile rootInterface(String root, String namespace, List<Part> parts) {
    SourceText text =
        head()
            .line("/** All generated methods of {@link " + namespace + "}, by topic. */")
            .line("public sealed interface " + root)
            .line(
                "    extends "
                    + parts.stream().map(Part::name).collect(Collectors.joining(",\n        ")))
            .line("    permits " + namespace + " {}");
    return new SourceFile(FOLDER + root + ".java", text.toString());
  }

  private SourceFile rootClass(String root, String namespace, List<Part> parts) {
    SourceText text =
        head()
            .line("/** The generated statics of {@link " + namespace + "}, by topic. */")
            .line("abstract class " + root + " extends " + parts.get(0).name() + " {")
            .line("  " + root + "() {}")
            .line("}");
    return new SourceFile(FOLDER + root + ".java", text.toString());
  }

  private SourceText head() {
    return new SourceText().line("// " + banner).line("package org.torchjava;").blank();
  }

  private SourceFile file(
      Part part, boolean receiver, String root, String parent, String namespace) {
    SourceText text = head();
    if (FaceWriter.usesLists(part.faces())) {
      text.line("import java.util.List;");
    }
    if (FaceWriter.usesObjects(part.faces())) {
      text.line("import java.util.Objects;");
    }
    for (String family : families(part.faces())) {
      text.line("import org.torchjava.nativebridge.ops." + family + ";");
    }
    text.blank();
    Topics.describe(text, part.topic(), namespace);
    if (receiver) {
      text.line("public sealed interface " + part.name() + " permits " + root + " {");
    } else {
      String extended = parent.isEmpty() ? "" : " extends " + parent;
      text.line("abstract class " + part.name() + extended + " {")
          .line("  " + part.name() + "() {}");
    }
    return new SourceFile(
        FOLDER + part.name() + ".java",
        text + (receiver ? part.body().replaceFirst("^\n", "") : part.body()) + "}\n");
  }

  private TreeSet<String> families(List<Face> faces) {
    return faces.stream()
        .filter(face -> face.delegate().isEmpty())
        .map(face -> policy.familyOf(face.binding().schema()).className())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
